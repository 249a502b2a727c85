import { Sql } from '@habeas/platform/database';
import { ReportFigures } from '@habeas/platform/health';
import { Injectable } from '@nestjs/common';

/** Counts reports by state, drafts included. */
@Injectable()
export class ReportFiguresQuery extends ReportFigures {
  constructor(private readonly sql: Sql) {
    super();
  }

  async byState(): Promise<Record<string, number>> {
    const rows = await this.sql.rows<{ state: string; count: number }>(
      'SELECT state, count(*)::int AS count FROM portal.report GROUP BY state',
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
  }
}
