import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { runBeforeCommit } from './before-commit.js';
import type { Tx } from './transaction.js';

/** Runs a use case's writes in one transaction: all of them are there after it, or none. */
@Injectable()
export class Transactor {
  constructor(private readonly dataSource: DataSource) {}

  /** Resolves after COMMIT with what `work` returned; rolls back and throws on when it throws. */
  run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.dataSource.transaction((tx) => runBeforeCommit(tx, work));
  }
}
