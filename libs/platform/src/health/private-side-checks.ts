import { Injectable } from '@nestjs/common';
import { hasEveryMigration } from '../database/pending-migrations.js';
import { Sql } from '../database/sql.js';
import { HealthChecks } from './health-checks.js';

/** Seconds that an event may wait in the outbox before the queue counts as not working. */
const longestWait = 60;

/**
 * What the api and the worker need: the database answers, every migration of this release ran, and the queue's schema
 * is there and takes events within a minute.
 */
@Injectable()
export class PrivateSideChecks extends HealthChecks {
  constructor(private readonly sql: Sql) {
    super();
  }

  readonly checks = {
    database: async () => (await this.sql.one('SELECT 1 AS one')) !== undefined,
    migrations: () => hasEveryMigration(this.sql),
    queue: () => this.queueMoves(),
  };

  private async queueMoves(): Promise<boolean> {
    const row = await this.sql.one<{ prepared: boolean; moves: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_catalog.pg_tables WHERE schemaname = 'bullmq' AND tablename = 'job') AS prepared,
              NOT EXISTS (SELECT FROM portal.outbox WHERE sent_at IS NULL AND created_at < now() - make_interval(secs => $1)) AS moves`,
      [longestWait],
    );
    return row !== undefined && row.prepared && row.moves;
  }
}
