import { AuditTrail } from '@habeas/audit';
import { ChangeReportState, RecordRefusals } from '@habeas/intake';
import { type Actor, Clock, Conflict, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { holderOf, noLease } from '../domain/lease.js';
import { QueuedReportRepository } from '../persistence/queued-report.repository.js';

/** Gives a report back to the queue. */
@Injectable()
export class ReleaseClaim {
  constructor(
    private readonly transactor: Transactor,
    private readonly refusals: RecordRefusals,
    private readonly queued: QueuedReportRepository,
    private readonly changeState: ChangeReportState,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Does nothing when nobody holds it. @throws Conflict `already_claimed` while another does */
  execute(actor: Actor, { reportId }: { readonly reportId: string }): Promise<void> {
    requirePermission(actor, 'report.claim');
    const { accountId } = requirePerson(actor);
    return this.refusals.around(actor, reportId, () =>
      this.transactor.run(async (tx) => {
        const { item, report } = await this.queued.lock(tx, reportId);
        const holder = holderOf(item, this.clock.now());
        if (holder === null) return;
        if (holder !== accountId) throw new Conflict('already_claimed', 'Somebody else is working on this report.');
        await this.queued.save(tx, { ...item, ...noLease });
        if (report.state === 'in_review') await this.changeState.execute(tx, actor, { reportId, to: 'queued' });
        await this.audit.append(tx, { actor, act: 'report.released', objectType: 'report', objectId: reportId });
      }),
    );
  }
}
