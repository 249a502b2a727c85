import { Sql } from '@habeas/platform/database';
import { HealthChecks } from '@habeas/platform/health';
import { Injectable } from '@nestjs/common';

/** What the research API needs: the database answers and lets its role read what is published. */
@Injectable()
export class PublishedSideChecks extends HealthChecks {
  constructor(private readonly sql: Sql) {
    super();
  }

  readonly checks = {
    database: async () => (await this.sql.one('SELECT 1 AS one')) !== undefined,
    migrations: () => this.canReadEverythingPublished(),
  };

  private async canReadEverythingPublished(): Promise<boolean> {
    const row = await this.sql.one<{ readable: boolean }>(
      `SELECT count(*) > 0 AND bool_and(has_table_privilege(c.oid, 'SELECT')) AS readable
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'published' AND c.relkind = 'r'`,
    );
    return row?.readable ?? false;
  }
}
