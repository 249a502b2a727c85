import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';

/** Plans kept on each connection; the filters of a list make far fewer shapes than this. */
const mostPrepared = 500;

/**
 * Reads `published` as plain rows, straight from the pool: entities cost a list two fifths of its speed. Statements are
 * prepared, so their text must be fixed and everything a reader sends must be a bound value.
 */
@Injectable()
export class ResearchDatabase {
  private readonly names = new Map<string, string>();

  constructor(private readonly dataSource: DataSource) {}

  async rows<T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    const result = await this.pool.query<T & object>({ name: this.nameOf(text), text, values: [...values] });
    return result.rows;
  }

  /** Planned for just these values: a search for a rare word needs another plan than one for a common word. */
  async rowsPlannedAnew<T extends object>(text: string, values: readonly unknown[]): Promise<T[]> {
    const result = await this.pool.query<T & object>(text, [...values]);
    return result.rows;
  }

  async one<T extends object>(text: string, values: readonly unknown[] = []): Promise<T | undefined> {
    const rows = await this.rows<T>(text, values);
    return rows[0];
  }

  private get pool(): Pool {
    const pool: unknown = Reflect.get(this.dataSource.driver, 'master');
    return pool as Pool; // TypeORM's driver for PostgreSQL keeps a pg.Pool there
  }

  private nameOf(text: string): string | undefined {
    const known = this.names.get(text);
    if (known !== undefined || this.names.size >= mostPrepared) return known;
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
    this.names.set(text, name);
    return name;
  }
}
