import { AuditTrail } from '@habeas/audit';
import { ReportsForSummary } from '@habeas/intake';
import { type Actor, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { PublishedSideRepository } from '../persistence/published-side.repository.js';
import { SummaryRepository } from '../persistence/summary.repository.js';
import { mayBeCounted } from './summary-basis.js';

/**
 * Leaves out of all statistics what rests on a report whose consent to be counted no longer stands; the summary itself
 * stays. Running it again changes nothing.
 */
@Injectable()
export class StopCounting {
  constructor(
    private readonly transactor: Transactor,
    private readonly reports: ReportsForSummary,
    private readonly summaries: SummaryRepository,
    private readonly publishedSide: PublishedSideRepository,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, { reportId }: { reportId: string }): Promise<number> {
    requirePermission(actor, 'summary.retract');
    return this.transactor.run(async (tx) => {
      const [report] = await this.reports.find(tx, [reportId]);
      if (report && mayBeCounted(report.consents)) return 0;
      let stopped = 0;
      for (const id of await this.summaries.lockPublicOnesRestingOn(tx, reportId)) {
        const summary = await this.summaries.lock(tx, id);
        if (!summary || (await this.publishedSide.stopCounting(tx, summary.publicId)) === 0) continue;
        await this.audit.append(tx, {
          actor,
          act: 'summary.counting_ended',
          objectType: 'summary',
          objectId: id,
          detail: { reason: 'withdrawn_consent' },
        });
        stopped += 1;
      }
      return stopped;
    });
  }
}
