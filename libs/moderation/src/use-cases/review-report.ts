import { AuditTrail } from '@habeas/audit';
import { ReadReport } from '@habeas/intake';
import { type Actor, Clock, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { stepReports } from '@habeas/screening';
import { Injectable } from '@nestjs/common';
import { ReviewQuery } from '../persistence/review.query.js';

/** A report with everything that a moderator needs beside it. */
export type ReportReview = Awaited<ReturnType<ReviewReport['execute']>>;

/**
 * Opens a report for review. The reading of the report itself is audited by intake; reports shown beside it as possible
 * duplicates are read as well, and audited here.
 */
@Injectable()
export class ReviewReport {
  constructor(
    private readonly reports: ReadReport,
    private readonly review: ReviewQuery,
    private readonly transactor: Transactor,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { reportId }: { readonly reportId: string }) {
    requirePermission(actor, 'report.review');
    const report = await this.reports.execute(actor, reportId);
    const { steps, ...findings } = await this.review.findings(reportId, this.clock.now());
    await this.auditComparison(actor, reportId, findings.duplicates);
    return { report, ...findings, steps: stepReports(steps) };
  }

  private async auditComparison(actor: Actor, objectId: string, shown: readonly { reportId: string }[]): Promise<void> {
    if (shown.length === 0) return;
    const detail = { reports: shown.map(({ reportId }) => reportId).join() };
    await this.transactor.run((tx) =>
      this.audit.append(tx, { actor, act: 'report.compared', objectType: 'report', objectId, detail }),
    );
  }
}
