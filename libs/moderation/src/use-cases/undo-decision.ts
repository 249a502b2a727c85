import { AuditTrail } from '@habeas/audit';
import { ChangeReportState, RecordRefusals } from '@habeas/intake';
import { type Actor, Clock, Conflict, Forbidden, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { resumed } from '../domain/deadline.js';
import { type UndoRefusal, undoRefusal } from '../domain/decision.js';
import { isClaimable, leaseFor } from '../domain/lease.js';
import { DecisionRepository } from '../persistence/decision.repository.js';
import { QueuedReportRepository } from '../persistence/queued-report.repository.js';
import { DecisionInputRules } from './decision-input-rules.js';

const whys: Record<UndoRefusal, string> = {
  already_undone: 'This decision was taken back already.',
  undo_window_over: 'A decision can be taken back for a minute only.',
  decision_followed: 'Something has followed from this decision.',
};

/** Takes back one's own decision while nothing followed from it. The report is in review again, in the same hands. */
@Injectable()
export class UndoDecision {
  constructor(
    private readonly transactor: Transactor,
    private readonly refusals: RecordRefusals,
    private readonly queued: QueuedReportRepository,
    private readonly decisions: DecisionRepository,
    private readonly rules: DecisionInputRules,
    private readonly changeState: ChangeReportState,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws Conflict `already_undone`, `undo_window_over` or `decision_followed` */
  execute(
    actor: Actor,
    { reportId, decisionId }: { readonly reportId: string; readonly decisionId: string },
  ): Promise<{ readonly state: string }> {
    requirePermission(actor, 'report.decide');
    const { accountId } = requirePerson(actor);
    return this.refusals.around(actor, reportId, () =>
      this.transactor.run(async (tx) => {
        const { item, report } = await this.queued.lock(tx, reportId);
        const decision = await this.decisions.find(tx, reportId, decisionId);
        if (!decision) throw new NotFound();
        if (decision.moderatorId !== accountId)
          throw new Forbidden('not_your_decision', 'Only its author takes it back.');
        const now = this.clock.now();
        const isLast = decision.isLast && isClaimable(item, accountId, now);
        const refusal = undoRefusal(decision, { state: report.state, isLast, now });
        if (refusal) throw new Conflict(refusal, whys[refusal]);
        await this.decisions.markUndone(tx, decisionId, now);
        await this.rules.rememberVerdict(tx, decision, true);
        await this.queued.save(tx, { ...item, ...resumed(item, now), ...leaseFor(accountId, now), closedAt: null });
        const { to } = await this.changeState.execute(tx, actor, { reportId, to: 'in_review' });
        const detail = { decisionId, outcome: decision.outcome };
        await this.audit.append(tx, {
          actor,
          act: 'report.decision_undone',
          objectType: 'report',
          objectId: reportId,
          detail,
        });
        return { state: to };
      }),
    );
  }
}
