import { RecordRefusals } from '@habeas/intake';
import {
  type Actor,
  Clock,
  Conflict,
  Forbidden,
  illegalTransition,
  type PersonActor,
  requirePermission,
  requirePerson,
} from '@habeas/kernel';
import { Transactor, type Tx } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import { Injectable } from '@nestjs/common';
import type { Assessment } from '../domain/assessment.js';
import { resumed, stopped } from '../domain/deadline.js';
import { isAllowed, isFinal, type Outcome, stateAfter, undoUntil } from '../domain/decision.js';
import { holderOf } from '../domain/lease.js';
import { closed, type QueueItem } from '../domain/queue-item.js';
import { QueuedReportRepository } from '../persistence/queued-report.repository.js';
import { DecisionInputRules } from './decision-input-rules.js';
import { RecordDecision } from './record-decision.js';

/** What a moderator decides. `reason` of `request_information` is the question that the organisation reads. */
export interface DecideReportInput {
  readonly reportId: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly duplicateOf?: string;
  readonly assessment?: Assessment;
  readonly key?: string;
}

/** A decision that was taken. */
export interface DecisionTaken {
  readonly id: string;
  readonly outcome: Outcome;
  readonly state: string;
  readonly undoUntil: Date;
}

/**
 * Decides about a claimed report. The report's state, the assessment, the decision, its audit entry and the event are
 * one transaction.
 *
 * @throws Forbidden `own_organization` when the report is of the moderator's own organisation
 * @throws Conflict `illegal_transition` when the state does not allow it, `claim_required` without the claim
 * @throws Invalid `assessment_required`, `duplicate_of_required`, `duplicate_of_unknown`
 */
@Injectable()
export class DecideReport {
  constructor(
    private readonly transactor: Transactor,
    private readonly writes: IdempotentWrites,
    private readonly refusals: RecordRefusals,
    private readonly queued: QueuedReportRepository,
    private readonly rules: DecisionInputRules,
    private readonly record: RecordDecision,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { key, ...input }: DecideReportInput): Promise<DecisionTaken> {
    requirePermission(actor, 'report.decide');
    const moderator = requirePerson(actor);
    const request = { route: 'POST /reports/{id}/decisions', ...input };
    const taken = await this.refusals.around(actor, input.reportId, () =>
      this.transactor.run((tx) =>
        this.writes.run(tx, moderator, { key, request }, async () => {
          const { undoUntil: until, ...decision } = await this.decide(tx, moderator, input);
          return { ...decision, undoUntil: until.toISOString() };
        }),
      ),
    );
    return { ...taken, undoUntil: new Date(taken.undoUntil) };
  }

  private async decide(tx: Tx, moderator: PersonActor, input: DecideReportInput): Promise<DecisionTaken> {
    const { outcome } = input;
    const { item, previousState } = await this.decidable(tx, moderator, input);
    await this.rules.check(tx, input);
    const at = this.clock.now();
    await this.queued.save(tx, leaving(item, outcome, at));
    const decision = await this.record.execute(tx, moderator, { ...input, previousState, at });
    await this.rules.rememberVerdict(tx, decision);
    return { id: decision.id, outcome, state: stateAfter[outcome], undoUntil: undoUntil(decision) };
  }

  private async decidable(tx: Tx, moderator: PersonActor, { reportId, outcome, duplicateOf }: DecideReportInput) {
    const { item, report } = await this.queued.lock(tx, reportId, ...(duplicateOf ? [duplicateOf] : []));
    if (report.organizationId === moderator.organizationId) {
      throw new Forbidden('own_organization', 'Nobody decides about a report of their own organisation.');
    }
    const { state: previousState } = report;
    if (previousState === 'queued') throw claimRequired();
    if (!isAllowed(previousState, outcome)) throw illegalTransition(previousState, stateAfter[outcome]);
    if (holderOf(item, this.clock.now()) !== moderator.accountId) throw claimRequired();
    return { item, previousState };
  }
}

/** A final decision takes the report out of the queue; a question leaves it there with its clock stopped. */
function leaving(item: QueueItem, outcome: Outcome, now: Date): QueueItem {
  if (isFinal(outcome)) return closed(item, now);
  return { ...item, ...stopped(resumed(item, now), now, 'waiting_for_ngo') };
}

function claimRequired(): Conflict {
  return new Conflict('claim_required', 'Claim the report before deciding about it.');
}
