import { AuditTrail } from '@habeas/audit';
import { AddModerationMessage, ChangeReportState, RecordRefusals } from '@habeas/intake';
import {
  type Actor,
  Clock,
  Conflict,
  Forbidden,
  illegalTransition,
  newId,
  NotFound,
  type PersonActor,
  requirePermission,
  requirePerson,
} from '@habeas/kernel';
import { Transactor, type Tx } from '@habeas/platform/database';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import type { Assessment } from '../domain/assessment.js';
import { resumed, stopped } from '../domain/deadline.js';
import { type DecidableState, isAllowed, isFinal, type Outcome, stateAfter, undoUntil } from '../domain/decision.js';
import { holderOf } from '../domain/lease.js';
import { closed, type QueueItem } from '../domain/queue-item.js';
import { type Decision, DecisionRepository } from '../persistence/decision.repository.js';
import { QueueItemRepository } from '../persistence/queue-item.repository.js';
import { ReportFactsQuery } from '../persistence/report-facts.query.js';
import { DecisionInputRules } from './decision-input-rules.js';

/** What a moderator decides. `reason` of `request_information` is the question that the organisation reads. */
export interface DecideReportInput {
  readonly reportId: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly duplicateOf?: string;
  readonly assessment?: Assessment;
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
    private readonly queue: QueueItemRepository,
    private readonly decisions: DecisionRepository,
    private readonly reports: ReportFactsQuery,
    private readonly rules: DecisionInputRules,
    private readonly changeState: ChangeReportState,
    private readonly messages: AddModerationMessage,
    private readonly refusals: RecordRefusals,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: DecideReportInput): Promise<DecisionTaken> {
    requirePermission(actor, 'report.decide');
    const moderator = requirePerson(actor);
    return this.refusals.around(actor, input.reportId, () =>
      this.transactor.run(async (tx) => {
        const { item, state } = await this.decidable(tx, moderator, input);
        await this.rules.check(tx, input);
        return this.decide(tx, moderator, item, state, input);
      }),
    );
  }

  private async decidable(tx: Tx, moderator: PersonActor, { reportId, outcome, duplicateOf }: DecideReportInput) {
    const items = await this.queue.lockAll(tx, duplicateOf ? [reportId, duplicateOf] : [reportId]);
    const item = items.get(reportId);
    const report = item && (await this.reports.one(tx, reportId));
    if (!item || !report) throw new NotFound();
    if (report.organizationId === moderator.organizationId) {
      throw new Forbidden('own_organization', 'Nobody decides about a report of their own organisation.');
    }
    const { state } = report;
    if (state === 'queued') throw claimRequired();
    if (!isAllowed(state, outcome)) throw illegalTransition(state, stateAfter[outcome]);
    if (holderOf(item, this.clock.now()) !== moderator.accountId) throw claimRequired();
    return { item, state };
  }

  private async decide(
    tx: Tx,
    moderator: PersonActor,
    item: QueueItem,
    previousState: DecidableState,
    input: DecideReportInput,
  ): Promise<DecisionTaken> {
    const decision = await this.keep(tx, moderator, previousState, input);
    const { id, outcome, createdAt } = decision;
    const { reportId } = item;
    await this.queue.save(tx, leaving(item, outcome, createdAt));
    await this.rules.rememberVerdict(tx, decision);
    if (previousState === 'needs_information') {
      await this.changeState.execute(tx, moderator, { reportId, to: 'in_review' });
    }
    await this.changeState.execute(tx, moderator, { reportId, to: stateAfter[outcome], reason: input.reason });
    if (outcome === 'request_information') {
      await this.messages.execute(tx, moderator, { reportId, text: input.reason });
    }
    await this.audit.append(tx, {
      actor: moderator,
      act: 'report.decided',
      objectType: 'report',
      objectId: reportId,
      detail: { decisionId: id, outcome, ...(input.duplicateOf && { duplicateOf: input.duplicateOf }) },
    });
    await this.outbox.append(tx, 'report-decided', { reportId, decisionId: id });
    return { id, outcome, state: stateAfter[outcome], undoUntil: undoUntil(decision) };
  }

  private async keep(
    tx: Tx,
    { accountId: moderatorId }: PersonActor,
    previousState: DecidableState,
    { reportId, outcome, reason, duplicateOf, assessment }: DecideReportInput,
  ): Promise<Decision> {
    const createdAt = this.clock.now();
    const assessmentId = assessment ? newId() : null;
    if (assessment && assessmentId) {
      const { sourceReliability, informationCredibility, proof, severity } = assessment;
      const scales = { sourceReliability, informationCredibility, proof, severity };
      await this.decisions.insertAssessment(tx, { ...scales, id: assessmentId, reportId, moderatorId, createdAt });
    }
    const decision: Decision = {
      id: newId(),
      reportId,
      moderatorId,
      outcome,
      reason,
      duplicateOf: duplicateOf ?? null,
      assessmentId,
      previousState,
      createdAt,
      undoneAt: null,
      followedAt: null,
    };
    await this.decisions.insert(tx, decision);
    return decision;
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
