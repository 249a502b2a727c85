import { Injectable } from '@nestjs/common';
import type { SummaryFilters } from '../domain/summary-filters.js';
import { PublishedStatisticsQuery } from '../persistence/published-statistics.query.js';
import { type ExportedSummary, PublishedSummaryQuery } from '../persistence/published-summary.query.js';

/** Rows read at once: few enough that a slow reader costs little memory, enough that reading is not all waiting. */
const pageSize = 200;

/**
 * All summaries of a list, newest first, and the state of the data that it shows. They are read page by page as they are
 * taken, so that nobody who reads slowly holds a connection; what is published meanwhile belongs to the next download.
 */
@Injectable()
export class ExportSummaries {
  constructor(
    private readonly summaries: PublishedSummaryQuery,
    private readonly statistics: PublishedStatisticsQuery,
  ) {}

  sequence(): Promise<number> {
    return this.statistics.sequence();
  }

  async *execute(filters: SummaryFilters): AsyncGenerator<ExportedSummary> {
    let rows = await this.summaries.exported(filters, pageSize, undefined);
    while (rows.length > 0) {
      yield* rows;
      const last = rows.at(-1);
      if (!last || rows.length < pageSize) return;
      rows = await this.summaries.exported(filters, pageSize, { key: last.published_on, id: last.id });
    }
  }
}
