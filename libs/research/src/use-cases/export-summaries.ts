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
 * belongs to the next download.
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

  execute(filters: SummaryFilters): AsyncGenerator<ExportedSummary> {
    return inPages(
      (limit, after: SummaryPosition | undefined) => this.summaries.exported(filters, limit, after),
      (row) => ({ key: row.published_on, id: row.id }),
    );
  }
}
