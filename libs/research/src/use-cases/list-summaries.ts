import { Injectable } from '@nestjs/common';
import type { SummaryFilters, SummarySort } from '../domain/summary-filters.js';
import {
  type ListedSummary,
  PublishedSummaryQuery,
  type SummaryPosition,
} from '../persistence/published-summary.query.js';

/** A page of published summaries; `next` is where it ended, when there is more. */
export interface SummaryPage {
  readonly summaries: readonly ListedSummary[];
  readonly next: SummaryPosition | undefined;
}

export interface ListSummariesInput {
  readonly filters: SummaryFilters;
  readonly sort: SummarySort;
  readonly limit: number;
  readonly after: SummaryPosition | undefined;
}

/** Published summaries by filter, in one of the known orders. */
@Injectable()
export class ListSummaries {
  constructor(private readonly summaries: PublishedSummaryQuery) {}

  async execute({ filters, sort, limit, after }: ListSummariesInput): Promise<SummaryPage> {
    const rows = await this.summaries.page(filters, sort, limit, after);
    const last = rows[limit - 1];
    const more = rows.length > limit && last !== undefined;
    return {
      summaries: more ? rows.slice(0, limit) : rows,
      next: more ? { key: last.sort_key, id: last.id } : undefined,
    };
  }
}
