import { Injectable } from '@nestjs/common';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { screeningSteps, type ScreeningState, type ScreeningStep } from '../domain/screening-steps.js';
import type { Urgency } from '../domain/urgency-scale.js';
import type { UrgencyGrade, UrgencyReason } from '../domain/urgency.js';
import type { DetectedLanguage } from '../detectors/language.js';

/** How a step ended. */
export interface StepEnd {
  readonly reportId: string;
  readonly step: ScreeningStep;
  /** Which attempt it was, from 1. */
  readonly attempt: number;
  readonly at: Date;
  /** Set when it failed for good. */
  readonly errorCode?: string;
}

/** What the screening of a report came to. */
export interface ScreeningOutcome {
  readonly state: ScreeningState;
  readonly grade: UrgencyGrade | null;
}

interface OutcomeRow {
  state: ScreeningState;
  urgency: Urgency | null;
  urgency_reasons: UrgencyReason[];
  due_hours: number | null;
}

/** The record of a report's screening and of its steps. */
@Injectable()
export class ScreeningRepository {
  /** Makes the record when there is none, and holds it: steps of one report that end together wait for each other here. */
  async open(tx: Tx, reportId: string, at: Date): Promise<void> {
    await sqlIn(tx).affected(
      `INSERT INTO portal.screening (report_id, state, started_at) VALUES ($1, 'running', $2)
       ON CONFLICT (report_id) DO UPDATE SET started_at = screening.started_at`,
      [reportId, at],
    );
  }

  async saveLanguage(tx: Tx, reportId: string, { language, confidence }: DetectedLanguage): Promise<void> {
    await sqlIn(tx).affected(
      'UPDATE portal.screening SET language = $2, language_confidence = $3 WHERE report_id = $1',
      [reportId, language, confidence],
    );
  }

  async saveGrade(tx: Tx, reportId: string, { urgency, reasons, dueHours }: UrgencyGrade): Promise<void> {
    await sqlIn(tx).affected(
      'UPDATE portal.screening SET urgency = $2, urgency_reasons = $3, due_hours = $4 WHERE report_id = $1',
      [reportId, urgency, JSON.stringify(reasons), dueHours],
    );
  }

  /** Records the end of a step, and with it the state of the whole. A step that is done never becomes failed again. */
  async endStep(tx: Tx, { reportId, step, attempt, at, errorCode }: StepEnd): Promise<void> {
    const sql = sqlIn(tx);
    await sql.affected(
      `INSERT INTO portal.screening_step (report_id, step, state, attempts, error_code, finished_at)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (report_id, step) DO UPDATE SET state = excluded.state, attempts = excluded.attempts,
         error_code = excluded.error_code, finished_at = excluded.finished_at
       WHERE screening_step.state <> 'done'`,
      [reportId, step, errorCode ? 'failed' : 'done', attempt, errorCode ?? null, at],
    );
    await this.settle(tx, reportId, at);
  }

  /** Marks every step that has not ended as failed: nothing of this report's screening is still to come. */
  async giveUpRest(tx: Tx, reportId: string, at: Date): Promise<void> {
    const added = await sqlIn(tx).affected(
      `INSERT INTO portal.screening_step (report_id, step, state, attempts, error_code, finished_at)
       SELECT $1, step, 'failed', 1, 'did_not_finish', $2 FROM unnest($3::text[]) AS step
       ON CONFLICT (report_id, step) DO NOTHING`,
      [reportId, at, screeningSteps],
    );
    if (added > 0) await this.settle(tx, reportId, at);
  }

  async outcome(tx: Tx, reportId: string): Promise<ScreeningOutcome> {
    const row = await sqlIn(tx).one<OutcomeRow>(
      'SELECT state, urgency, urgency_reasons, due_hours FROM portal.screening WHERE report_id = $1',
      [reportId],
    );
    if (!row) return { state: 'running', grade: null };
    const { state, urgency, urgency_reasons: reasons, due_hours: dueHours } = row;
    return { state, grade: urgency && dueHours ? { urgency, reasons, dueHours } : null };
  }

  private async settle(tx: Tx, reportId: string, at: Date): Promise<void> {
    await sqlIn(tx).affected(
      `UPDATE portal.screening SET
         state = CASE WHEN ended.steps < $3 THEN 'running' WHEN ended.failed > 0 THEN 'incomplete' ELSE 'complete' END,
         finished_at = CASE WHEN ended.steps < $3 THEN NULL ELSE $2::timestamptz END
       FROM (SELECT count(*) AS steps, count(*) FILTER (WHERE state = 'failed') AS failed
             FROM portal.screening_step WHERE report_id = $1) AS ended
       WHERE report_id = $1`,
      [reportId, at, screeningSteps.length],
    );
  }
}
