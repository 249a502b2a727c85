import { sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { Assessment } from '../domain/assessment.js';
import type { DecidableState, Outcome, TakenDecision } from '../domain/decision.js';
import { AssessmentEntity, DecisionEntity, UrgencyChangeEntity } from './decision.entities.js';

/** A decision as it is kept. */
export interface Decision extends TakenDecision {
  readonly id: string;
  readonly reportId: string;
  readonly reason: string;
  readonly duplicateOf: string | null;
  readonly assessmentId: string | null;
  readonly previousState: DecidableState;
}

/** The assessment that an accepted report was accepted with. */
export interface AcceptedAssessment extends Assessment {
  readonly reportId: string;
}

/** A change of urgency by a person. */
export interface UrgencyChange {
  readonly id: string;
  readonly reportId: string;
  readonly moderatorId: string;
  readonly fromUrgency: string;
  readonly toUrgency: string;
  readonly reason: string;
  readonly createdAt: Date;
}

/** What moderators said and decided. Rows are added; a decision is only ever marked as taken back or built upon. */
@Injectable()
export class DecisionRepository {
  async insertAssessment(
    tx: Tx,
    assessment: Assessment & { id: string; reportId: string; moderatorId: string; createdAt: Date },
  ): Promise<void> {
    await tx.insert(AssessmentEntity, { ...assessment });
  }

  async insert(tx: Tx, decision: Decision): Promise<void> {
    await tx.insert(DecisionEntity, { ...decision });
  }

  /** The decision, and whether it is the last one of its report that still stands. */
  async find(tx: Tx, reportId: string, decisionId: string): Promise<(Decision & { isLast: boolean }) | undefined> {
    return sqlIn(tx).one<Decision & { isLast: boolean }>(
      `SELECT d.id, d.report_id AS "reportId", d.moderator_id AS "moderatorId", d.outcome, d.reason,
         d.duplicate_of AS "duplicateOf", d.assessment_id AS "assessmentId", d.previous_state AS "previousState",
         d.created_at AS "createdAt", d.undone_at AS "undoneAt", d.followed_at AS "followedAt",
         NOT EXISTS (SELECT FROM portal.decision later WHERE later.report_id = d.report_id AND later.undone_at IS NULL
           AND (later.created_at, later.id) > (d.created_at, d.id)) AS "isLast"
       FROM portal.decision d WHERE d.id = $1 AND d.report_id = $2`,
      [decisionId, reportId],
    );
  }

  acceptedAssessments(tx: Tx, reportIds: readonly string[]): Promise<AcceptedAssessment[]> {
    return sqlIn(tx).rows<AcceptedAssessment>(
      `SELECT a.report_id AS "reportId", a.source_reliability AS "sourceReliability",
         a.information_credibility AS "informationCredibility", a.proof, a.severity
       FROM portal.decision d JOIN portal.assessment a ON a.id = d.assessment_id
       WHERE d.report_id = ANY($1) AND d.outcome = 'accept' AND d.undone_at IS NULL`,
      [reportIds],
    );
  }

  async markUndone(tx: Tx, decisionId: string, at: Date): Promise<void> {
    await tx.update(DecisionEntity, { id: decisionId }, { undoneAt: at });
  }

  /** Marks the standing acceptances of these reports as built upon. */
  async markFollowed(tx: Tx, reportIds: readonly string[], outcome: Outcome, at: Date): Promise<void> {
    await sqlIn(tx).affected(
      `UPDATE portal.decision SET followed_at = $3
       WHERE report_id = ANY($1) AND outcome = $2 AND undone_at IS NULL AND followed_at IS NULL`,
      [reportIds, outcome, at],
    );
  }

  async insertUrgencyChange(tx: Tx, change: UrgencyChange): Promise<void> {
    await tx.insert(UrgencyChangeEntity, { ...change });
  }
}
