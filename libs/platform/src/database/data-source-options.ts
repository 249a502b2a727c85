import type { DataSourceOptions } from 'typeorm';
import { PlanOnceClient } from './plan-once-client.js';
import { parseDaysAsTextAndCountsAsNumbers } from './value-parsers.js';

/** What a process needs to reach the database under its own role. */
export interface DatabaseOptions {
  /** `postgres://role:password@host:port/database` of this process's own role. */
  readonly url: string;
  /** Shown in `pg_stat_activity`. */
  readonly applicationName: string;
  /** Connections of the pool. */
  readonly poolSize: number;
}

/** The options of the one data source of a process. Never `synchronize`: the schema comes from migrations alone. */
export function dataSourceOptions(options: DatabaseOptions): DataSourceOptions & { type: 'postgres' } {
  parseDaysAsTextAndCountsAsNumbers();
  return {
    type: 'postgres',
    url: options.url,
    applicationName: options.applicationName,
    poolSize: options.poolSize,
    synchronize: false,
    migrationsRun: false,
    installExtensions: false,
    logging: false,
    parseInt8: true,
    extra: {
      Client: PlanOnceClient,
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
    },
  };
}
