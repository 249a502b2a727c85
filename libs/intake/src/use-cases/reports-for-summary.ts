import { sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type ReportForSummary, ReportQuery } from '../persistence/report.query.js';

/** What publication must know of the reports a summary rests on. It asks in its own transaction, and decides itself. */
@Injectable()
export class ReportsForSummary {
  constructor(private readonly reports: ReportQuery) {}

  /** The reports that exist, in the order of their ids; an unknown id is left out. */
  find(tx: Tx, ids: readonly string[]): Promise<ReportForSummary[]> {
    return this.reports.forSummary(sqlIn(tx), ids);
  }
}
