import { Sql, type SqlRunner } from '@habeas/platform/database';
import type { DuplicateVerdict, ScreeningState, StepState, UrgencyReason } from '@habeas/screening';
import { Injectable } from '@nestjs/common';
import type { Assessment } from '../domain/assessment.js';
import type { Outcome } from '../domain/decision.js';
import type { Person } from './people.query.js';

/** What screening found of a report. */
export interface ReviewedScreening {
  readonly state: ScreeningState;
  readonly language: string | null;
  readonly languageConfidence: number | null;
  readonly urgency: string | null;
  readonly reasons: readonly UrgencyReason[];
}

export interface ReviewedSpan {
  readonly id: string;
  readonly field: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly rule: string;
}

/** Another report that may tell of the same, beside this one. */
export interface ReviewedDuplicate {
  readonly reportId: string;
  readonly reference: string;
  readonly state: string;
  readonly similarity: number;
  readonly sameFacility: boolean;
  readonly samePeriod: boolean;
  readonly sameOrganization: boolean;
  readonly narrative: string;
  readonly occurred: string;
  readonly verdict: DuplicateVerdict | null;
}

export interface ReviewedQueueItem {
  readonly urgency: string;
  readonly reasons: readonly UrgencyReason[];
  readonly waitingSince: Date;
  readonly dueAt: Date;
  readonly clockStopped: string | null;
  readonly assignee: Person | null;
  readonly until: Date | null;
  readonly closedAt: Date | null;
}

export interface ReviewedAssessment extends Assessment {
  readonly id: string;
  readonly moderator: Person;
  readonly createdAt: Date;
}

export interface ReviewedDecision {
  readonly id: string;
  readonly outcome: Outcome;
  readonly reason: string;
  readonly duplicateOf: string | null;
  readonly assessmentId: string | null;
  readonly moderator: Person;
  readonly createdAt: Date;
  readonly undoneAt: Date | null;
}

/** A change of urgency by a person, with the reason that was given. */
export interface ReviewedUrgencyChange {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly moderator: Person;
  readonly createdAt: Date;
}

/** One act upon the report. `detail` holds codes, ids and counts. */
export interface HistoryEntry {
  readonly at: Date;
  readonly act: string;
  readonly actor: Person | null;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
}

/** Everything beside the report itself that a reviewer sees, from one moment. */
export interface ReviewFindings {
  readonly screening: ReviewedScreening | undefined;
  readonly steps: ReadonlyMap<string, StepState>;
  readonly personalData: readonly ReviewedSpan[];
  readonly duplicates: readonly ReviewedDuplicate[];
  readonly queueItem: ReviewedQueueItem | undefined;
  readonly assessments: readonly ReviewedAssessment[];
  readonly decisions: readonly ReviewedDecision[];
  readonly urgencyChanges: readonly ReviewedUrgencyChange[];
  readonly history: readonly HistoryEntry[];
}

const moderator = `jsonb_build_object('id', a.id, 'name', a.name) AS moderator`;
const mostDuplicates = 20;
const mostHistory = 300;

/** Reads what the review page shows. */
@Injectable()
export class ReviewQuery {
  constructor(private readonly sql: Sql) {}

  findings(reportId: string, now: Date): Promise<ReviewFindings> {
    return this.sql.snapshot(async (sql) => ({
      screening: await this.screening(sql, reportId),
      steps: await this.steps(sql, reportId),
      personalData: await this.personalData(sql, reportId),
      duplicates: await this.duplicates(sql, reportId),
      queueItem: await this.queueItem(sql, reportId, now),
      assessments: await this.assessments(sql, reportId),
      decisions: await this.decisions(sql, reportId),
      urgencyChanges: await this.urgencyChanges(sql, reportId),
      history: await this.history(sql, reportId),
    }));
  }

  private screening(sql: SqlRunner, reportId: string): Promise<ReviewedScreening | undefined> {
    return sql.one(
      `SELECT state, language, language_confidence AS "languageConfidence", urgency, urgency_reasons AS reasons
       FROM portal.screening WHERE report_id = $1`,
      [reportId],
    );
  }

  private async steps(sql: SqlRunner, reportId: string): Promise<ReadonlyMap<string, StepState>> {
    const rows = await sql.rows<{ step: string; state: StepState }>(
      'SELECT step, state FROM portal.screening_step WHERE report_id = $1',
      [reportId],
    );
    return new Map(rows.map(({ step, state }) => [step, state]));
  }

  private personalData(sql: SqlRunner, reportId: string): Promise<ReviewedSpan[]> {
    return sql.rows(
      `SELECT id, field, start_offset AS start, end_offset AS "end", type, rule FROM portal.personal_data_span
       WHERE report_id = $1 ORDER BY field, start_offset`,
      [reportId],
    );
  }

  /** A pair is kept once, so this report may be either side of it. */
  private duplicates(sql: SqlRunner, reportId: string): Promise<ReviewedDuplicate[]> {
    return sql.rows(
      `SELECT r.id AS "reportId", r.reference, r.state, d.similarity, d.same_facility AS "sameFacility",
         d.same_period AS "samePeriod", d.same_organization AS "sameOrganization", r.narrative, r.occurred, d.verdict
       FROM portal.near_duplicate d
         JOIN portal.report r ON r.id = CASE WHEN d.report_id = $1 THEN d.other_report_id ELSE d.report_id END
       WHERE (d.report_id = $1 OR d.other_report_id = $1) AND r.state <> 'withdrawn'
       ORDER BY d.verdict IS NULL DESC, d.similarity DESC, r.id LIMIT ${mostDuplicates}`,
      [reportId],
    );
  }

  private queueItem(sql: SqlRunner, reportId: string, now: Date): Promise<ReviewedQueueItem | undefined> {
    return sql.one(
      `SELECT q.urgency, q.urgency_reasons AS reasons, q.waiting_since AS "waitingSince", q.due_at AS "dueAt",
         q.clock_stop_reason AS "clockStopped", q.closed_at AS "closedAt",
         CASE WHEN a.id IS NULL THEN NULL ELSE jsonb_build_object('id', a.id, 'name', a.name) END AS assignee,
         CASE WHEN a.id IS NULL THEN NULL ELSE q.lease_until END AS until
       FROM portal.queue_item q LEFT JOIN portal.account a ON a.id = q.assignee_id AND q.lease_until > $2
       WHERE q.report_id = $1`,
      [reportId, now],
    );
  }

  private assessments(sql: SqlRunner, reportId: string): Promise<ReviewedAssessment[]> {
    return sql.rows(
      `SELECT s.id, s.source_reliability AS "sourceReliability", s.information_credibility AS "informationCredibility",
         s.proof, s.severity, ${moderator}, s.created_at AS "createdAt"
       FROM portal.assessment s JOIN portal.account a ON a.id = s.moderator_id
       WHERE s.report_id = $1 ORDER BY s.created_at, s.id`,
      [reportId],
    );
  }

  private decisions(sql: SqlRunner, reportId: string): Promise<ReviewedDecision[]> {
    return sql.rows(
      `SELECT d.id, d.outcome, d.reason, d.duplicate_of AS "duplicateOf", d.assessment_id AS "assessmentId", ${moderator},
         d.created_at AS "createdAt", d.undone_at AS "undoneAt"
       FROM portal.decision d JOIN portal.account a ON a.id = d.moderator_id
       WHERE d.report_id = $1 ORDER BY d.created_at, d.id`,
      [reportId],
    );
  }

  private urgencyChanges(sql: SqlRunner, reportId: string): Promise<ReviewedUrgencyChange[]> {
    return sql.rows(
      `SELECT u.from_urgency AS "from", u.to_urgency AS "to", u.reason, ${moderator}, u.created_at AS "createdAt"
       FROM portal.urgency_change u JOIN portal.account a ON a.id = u.moderator_id
       WHERE u.report_id = $1 ORDER BY u.created_at, u.id`,
      [reportId],
    );
  }

  /** Who did what, out of the audit chain. Names of the organisation's people stay with the organisation. */
  private async history(sql: SqlRunner, reportId: string): Promise<HistoryEntry[]> {
    const latest = await sql.rows<HistoryEntry>(
      `SELECT e.at, e.act, e.detail,
         CASE WHEN a.id IS NULL THEN NULL ELSE jsonb_build_object('id', a.id, 'name', a.name) END AS actor
       FROM audit.entry e LEFT JOIN portal.account a ON a.id::text = e.actor AND a.role IN ('moderator', 'lead_moderator')
       WHERE e.object_type = 'report' AND e.object_id = $1 ORDER BY e.seq DESC LIMIT ${mostHistory}`,
      [reportId],
    );
    return latest.reverse();
  }
}
