import { Sql } from '@habeas/platform/database';
import { HealthChecks } from '@habeas/platform/health';
import { Injectable } from '@nestjs/common';
import { publishedIsReadable } from './published-is-readable.js';

/** What the research API needs: the database answers and lets its role read what is published. */
@Injectable()
export class PublishedSideChecks extends HealthChecks {
  constructor(private readonly sql: Sql) {
    super();
  }

  readonly checks = {
    database: async () => (await this.sql.one('SELECT 1 AS one')) !== undefined,
    migrations: () => publishedIsReadable(this.sql),
  };
}
