import { AuditTrail } from '@habeas/audit';
import { AddModerationMessage, ChangeReportState } from '@habeas/intake';
import { newId, type PersonActor } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import type { Assessment } from '../domain/assessment.js';
import { type DecidableState, type Outcome, stateAfter } from '../domain/decision.js';
import { type Decision, DecisionRepository } from '../persistence/decision.repository.js';

/** A decision that its rules have passed. */
export interface PassedDecision {
  readonly reportId: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly duplicateOf?: string;
  readonly assessment?: Assessment;
  readonly previousState: DecidableState;
  readonly at: Date;
}

/** Keeps a decision and does what follows from it at once: the report's move, the question, audit entry and event. */
@Injectable()
export class RecordDecision {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly changeState: ChangeReportState,
    private readonly messages: AddModerationMessage,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  async execute(tx: Tx, moderator: PersonActor, passed: PassedDecision): Promise<Decision> {
    const { reportId, outcome, duplicateOf } = passed;
    const decision = await this.keep(tx, moderator, passed);
    await this.move(tx, moderator, passed);
    await this.audit.append(tx, {
      actor: moderator,
      act: 'report.decided',
      objectType: 'report',
      objectId: reportId,
      detail: { decisionId: decision.id, outcome, ...(duplicateOf && { duplicateOf }) },
    });
    await this.outbox.append(tx, 'report-decided', { reportId, decisionId: decision.id });
    return decision;
  }

  private async keep(tx: Tx, { accountId: moderatorId }: PersonActor, passed: PassedDecision): Promise<Decision> {
    const { reportId, outcome, reason, duplicateOf, assessment, previousState, at: createdAt } = passed;
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

  /** Who decides without waiting for the answer takes the report back to review first: the table knows no other way. */
  private async move(tx: Tx, moderator: PersonActor, passed: PassedDecision): Promise<void> {
    const { reportId, outcome, reason, previousState } = passed;
    if (previousState === 'needs_information') {
      await this.changeState.execute(tx, moderator, { reportId, to: 'in_review' });
    }
    await this.changeState.execute(tx, moderator, { reportId, to: stateAfter[outcome], reason });
    if (outcome === 'request_information') await this.messages.execute(tx, moderator, { reportId, text: reason });
  }
}
