import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type SqlRunner, type Tx, sqlIn } from './transaction.js';

/** Plain SQL for read models, outside any transaction. */
@Injectable()
export class Sql implements SqlRunner {
  constructor(private readonly dataSource: DataSource) {}

  rows<T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    return this.dataSource.query(text, [...values]);
  }

  async one<T extends object>(text: string, values: readonly unknown[] = []): Promise<T | undefined> {
    const rows = await this.rows<T>(text, values);
    return rows[0];
  }

  affected(text: string, values: readonly unknown[] = []): Promise<number> {
    return this.dataSource.transaction((tx) => sqlIn(tx).affected(text, values));
  }

  /** Several reads that see the same moment: one REPEATABLE READ, READ ONLY transaction. */
  snapshot<T>(work: (sql: SqlRunner) => Promise<T>): Promise<T> {
    return this.dataSource.transaction('REPEATABLE READ', async (tx: Tx) => {
      await sqlIn(tx).affected('SET TRANSACTION READ ONLY');
      return work(sqlIn(tx));
    });
  }
}
