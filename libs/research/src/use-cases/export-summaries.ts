import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { SummaryFilters } from '../domain/summary-filters.js';
import { PublishedStatisticsQuery } from '../persistence/published-statistics.query.js';
import { PublishedSummaryQuery } from '../persistence/published-summary.query.js';

/** All summaries of a list as a stream of rows, and the state of the data that it shows. */
@Injectable()
export class ExportSummaries {
  constructor(
    private readonly summaries: PublishedSummaryQuery,
    private readonly statistics: PublishedStatisticsQuery,
  ) {}

  sequence(): Promise<number> {
    return this.statistics.sequence();
  }

  execute(filters: SummaryFilters): Promise<Readable> {
    return this.summaries.stream(filters);
  }
}
