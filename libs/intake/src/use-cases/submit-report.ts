import { type Actor, Clock, requirePermission, requirePerson } from '@habeas/kernel';
import { sqlIn, Transactor } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import { Injectable } from '@nestjs/common';
import type { ReportFields } from '../domain/report.js';
import { CheckReport } from './check-report.js';
import { receiptOf, type ReportReceipt } from './receipt.js';
import { newReport, withFreshReferences, WriteReports } from './write-reports.js';

export interface SubmitReportInput {
  readonly key: string;
  readonly fields: ReportFields;
  /** Keep it as a draft: gaps are allowed and nobody but the organisation sees it. */
  readonly draft: boolean;
}

/** Takes a report: handed in, or kept as a draft. Everything it leaves behind is one transaction. */
@Injectable()
export class SubmitReport {
  constructor(
    private readonly transactor: Transactor,
    private readonly writes: IdempotentWrites,
    private readonly check: CheckReport,
    private readonly write: WriteReports,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { key, fields, draft }: SubmitReportInput): Promise<ReportReceipt> {
    requirePermission(actor, 'report.submit');
    const person = requirePerson(actor);
    const request = { route: 'POST /reports', fields, draft };
    return withFreshReferences(() =>
      this.transactor.run((tx) =>
        this.writes.run(tx, person, { key, request }, async () => {
          const at = this.clock.now();
          const checked = await this.check.execute(sqlIn(tx), fields, draft ? 'draft' : 'submission', at);
          const report = newReport(checked.content, checked.questionnaireVersion);
          const as = draft ? 'draft' : 'submitted';
          const [written] = await this.write.execute(tx, person, { reports: [report], as, at });
          if (!written) throw new Error('a report was not written');
          return receiptOf(written);
        }),
      ),
    );
  }
}
