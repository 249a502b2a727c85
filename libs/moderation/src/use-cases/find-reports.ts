import { type Actor, Invalid, type Page, requirePermission } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { type FoundReport, type ReportSearch, ReportSearchQuery } from '../persistence/report-search.query.js';

export interface FindReportsInput extends ReportSearch {
  readonly limit: number;
  readonly cursor?: string;
}

/** Finds reports for moderators: the one with a reference, or those of a place, to compare with or to draft from. */
@Injectable()
export class FindReports {
  constructor(private readonly reports: ReportSearchQuery) {}

  /** @throws Invalid `search_too_wide` without a reference and a facility */
  async execute(actor: Actor, { limit, cursor, ...search }: FindReportsInput): Promise<Page<FoundReport>> {
    requirePermission(actor, 'report.review');
    if (!search.reference && !search.facilityId) {
      throw new Invalid('search_too_wide', 'Search by a reference or by a facility.');
    }
    return this.reports.page(search, limit, cursor);
  }
}
