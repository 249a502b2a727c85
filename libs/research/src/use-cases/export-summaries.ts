import { Injectable } from '@nestjs/common';
import type { SummaryFilters } from '../domain/summary-filters.js';
import { PublishedStatisticsQuery } from '../persistence/published-statistics.query.js';
import {
  type ExportedSummary,
  PublishedSummaryQuery,
  type SummaryPosition,
} from '../persistence/published-summary.query.js';
import { inPages } from './in-pages.js';

/**
 * All summaries of a list, newest first, and the state of the data that it shows. What is published while they are read
 * belongs to the next download. What is corrected meanwhile moves to where the reading has been already, and follows at the
 * end in its new version.
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
    const begun = await this.summaries.lastChange();
    const given = new Set<string>();
    const walk = inPages(
      (limit, after: SummaryPosition | undefined) => this.summaries.exported(filters, limit, after),
      (row) => ({ key: row.published_on, id: row.id }),
    );
    for await (const row of walk) {
      given.add(row.id);
      yield row;
    }
    yield* (await this.summaries.correctedSince(filters, begun)).filter(({ id }) => !given.has(id));
  }
}
