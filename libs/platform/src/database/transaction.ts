import type { EntityManager } from 'typeorm';

/** The transaction of one use case. Every writing repository method takes it; another connection would survive a rollback. */
export type Tx = EntityManager;

/** Plain SQL with bound parameters, for looking. */
export interface Reader {
  /** All rows, as plain objects with the names of the columns. */
  rows<T extends object>(text: string, values?: readonly unknown[]): Promise<T[]>;
}

/** Plain SQL with bound parameters on one connection. */
export interface SqlRunner extends Reader {
  /** The first row, or undefined. */
  one<T extends object>(text: string, values?: readonly unknown[]): Promise<T | undefined>;
  /** How many rows the statement touched. */
  affected(text: string, values?: readonly unknown[]): Promise<number>;
}

/** Plain SQL inside the transaction. */
export function sqlIn(tx: Tx): SqlRunner {
  const query = async (text: string, values: readonly unknown[] = []) => {
    if (!tx.queryRunner) throw new Error('sqlIn needs the manager of a running transaction');
    return tx.queryRunner.query(text, [...values], true);
  };
  return {
    rows: async <T extends object>(text: string, values?: readonly unknown[]) =>
      (await query(text, values)).records as T[],
    one: async <T extends object>(text: string, values?: readonly unknown[]) =>
      (await query(text, values)).records[0] as T | undefined,
    affected: async (text, values) => (await query(text, values)).affected ?? 0,
  };
}
