import { ReportsForSummary } from '@habeas/intake';
import { type Actor, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { SummaryRepository } from '../persistence/summary.repository.js';
import { RetractSummary } from './retract-summary.js';
import { mayBePublished } from './summary-basis.js';

/** Retracts what rests on a report whose consent to publication no longer stands. Running it again changes nothing. */
@Injectable()
export class RetractForConsent {
  constructor(
    private readonly transactor: Transactor,
    private readonly reports: ReportsForSummary,
    private readonly summaries: SummaryRepository,
    private readonly retractSummary: RetractSummary,
  ) {}

  execute(actor: Actor, { reportId }: { reportId: string }): Promise<number> {
    requirePermission(actor, 'summary.retract');
    return this.transactor.run(async (tx) => {
      const [report] = await this.reports.find(tx, [reportId]);
      if (report && mayBePublished(report.consents)) return 0;
      let retracted = 0;
      for (const id of await this.summaries.lockPublicOnesRestingOn(tx, reportId)) {
        const summary = await this.summaries.lock(tx, id);
        if (!summary || summary.state === 'retracted') continue;
        await this.retractSummary.retract(tx, actor, summary, { reason: 'withdrawn_consent', note: null });
        retracted += 1;
      }
      return retracted;
    });
  }
}
