import { AuditTrail } from '@habeas/audit';
import { type Actor, illegalTransition, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { ReportRepository } from '../persistence/report.repository.js';
import { RecordRefusals } from './record-refusals.js';

/** Throws a draft away. What was handed in stays: it can be withdrawn, not deleted. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly transactor: Transactor,
    private readonly refusals: RecordRefusals,
    private readonly reports: ReportRepository,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, reportId: string): Promise<void> {
    requirePermission(actor, 'report.submit');
    const { organizationId } = requirePerson(actor);
    return this.refusals.around(actor, reportId, () =>
      this.transactor.run(async (tx) => {
        const report = await this.reports.lock(tx, reportId);
        if (!report || report.organizationId !== organizationId) throw new NotFound();
        if (!(await this.reports.deleteDraft(tx, reportId, organizationId))) {
          throw illegalTransition(report.state, 'discarded');
        }
        await this.audit.append(tx, { actor, act: 'report.draft_discarded', objectType: 'report', objectId: reportId });
      }),
    );
  }
}
