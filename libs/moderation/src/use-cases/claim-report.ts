import { AuditTrail } from '@habeas/audit';
import { ChangeReportState, RecordRefusals } from '@habeas/intake';
import { type Actor, Clock, Conflict, illegalTransition, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { isOpenInQueue } from '../domain/decision.js';
import { holderOf, isClaimable, leaseFor } from '../domain/lease.js';
import { PeopleQuery } from '../persistence/people.query.js';
import { QueuedReportRepository } from '../persistence/queued-report.repository.js';

/** Who works on a report, and until when. */
export interface Claim {
  readonly assignee: { readonly id: string; readonly name: string };
  readonly until: Date;
}

/** Takes a report for oneself, or renews that. A report that nobody has looked at yet is in review from here on. */
@Injectable()
export class ClaimReport {
  constructor(
    private readonly transactor: Transactor,
    private readonly refusals: RecordRefusals,
    private readonly queued: QueuedReportRepository,
    private readonly changeState: ChangeReportState,
    private readonly people: PeopleQuery,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws Conflict `already_claimed` while another holds it, `illegal_transition` when it is no longer open */
  execute(actor: Actor, { reportId }: { readonly reportId: string }): Promise<Claim> {
    requirePermission(actor, 'report.claim');
    const { accountId } = requirePerson(actor);
    return this.refusals.around(actor, reportId, () =>
      this.transactor.run(async (tx) => {
        const { item, report } = await this.queued.lock(tx, reportId);
        if (item.closedAt || !isOpenInQueue(report.state)) throw illegalTransition(report.state, 'in_review');
        const now = this.clock.now();
        if (!isClaimable(item, accountId, now)) {
          throw new Conflict('already_claimed', 'Somebody else is working on this report.', {
            assignee: await this.people.one(tx, holderOf(item, now)),
            until: item.leaseUntil,
          });
        }
        const lease = leaseFor(accountId, now);
        await this.queued.save(tx, { ...item, ...lease });
        if (report.state === 'queued') await this.changeState.execute(tx, actor, { reportId, to: 'in_review' });
        if (holderOf(item, now) !== accountId) {
          await this.audit.append(tx, { actor, act: 'report.claimed', objectType: 'report', objectId: reportId });
        }
        const assignee = await this.people.one(tx, accountId);
        return { assignee: assignee ?? { id: accountId, name: '' }, until: lease.leaseUntil };
      }),
    );
  }
}
