import { type Actor, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { sqlIn, Transactor } from '@habeas/platform/database';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import { ReportQuery } from '../persistence/report.query.js';
import { ChangeReportState } from './change-report-state.js';
import { receiptOf, type ReportReceipt } from './receipt.js';
import { RecordRefusals } from './record-refusals.js';

export interface WithdrawReportInput {
  readonly reportId: string;
  readonly reason: string;
}

/** Takes a report back while somebody still has to act on it. */
@Injectable()
export class WithdrawReport {
  constructor(
    private readonly transactor: Transactor,
    private readonly changeState: ChangeReportState,
    private readonly query: ReportQuery,
    private readonly outbox: Outbox,
    private readonly refusals: RecordRefusals,
  ) {}

  execute(actor: Actor, { reportId, reason }: WithdrawReportInput): Promise<ReportReceipt> {
    requirePermission(actor, 'report.withdraw');
    requirePerson(actor);
    return this.refusals.around(actor, reportId, () =>
      this.transactor.run(async (tx) => {
        await this.changeState.execute(tx, actor, { reportId, to: 'withdrawn', reason });
        await this.outbox.append(tx, 'report-withdrawn', { reportId });
        const report = await this.query.stored(sqlIn(tx), reportId);
        if (!report) throw new NotFound();
        return receiptOf(report);
      }),
    );
  }
}
