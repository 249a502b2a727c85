import { Sql } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** So many at a time; the rest is found a minute later. */
const batch = 500;
/** Minutes in which a report normally reaches the queue. */
const patience = 2;

/** Finds reports whose way through the house stopped somewhere. */
@Injectable()
export class StrayQuery {
  constructor(private readonly sql: Sql) {}

  /**
   * Reports that were handed in and are not in the queue. A long import keeps the screening busy for longer than our
   * patience; what waits for its turn is not lost. So a report counts only when one handed in later has been through
   * for a while, or when nothing at all has moved.
   */
  neverQueued(now: Date): Promise<string[]> {
    return this.ids(
      `WITH moved AS (SELECT max(finished_at) AS at FROM portal.screening WHERE finished_at > $1::timestamptz - interval '${patience} minutes'),
       overtaken AS (
         SELECT max(r.submitted_at) AS before FROM portal.report r JOIN portal.screening s ON s.report_id = r.id
         WHERE s.finished_at BETWEEN $1::timestamptz - interval '1 hour' AND $1::timestamptz - interval '${patience} minutes')
       SELECT r.id FROM portal.report r, moved, overtaken
       WHERE r.state = 'submitted' AND r.submitted_at < $1::timestamptz - interval '${patience} minutes'
         AND (moved.at IS NULL OR r.submitted_at < overtaken.before)
       ORDER BY r.submitted_at LIMIT ${batch}`,
      now,
    );
  }

  /** Items whose clock stands still although the organisation has answered. */
  answered(now: Date): Promise<string[]> {
    return this.ids(
      `SELECT q.report_id AS id FROM portal.queue_item q JOIN portal.report r ON r.id = q.report_id
       WHERE q.closed_at IS NULL AND q.clock_stopped_at < $1 AND r.state <> 'needs_information' LIMIT ${batch}`,
      now,
    );
  }

  /** Open items of reports that were withdrawn. */
  withdrawn(now: Date): Promise<string[]> {
    return this.ids(
      `SELECT q.report_id AS id FROM portal.queue_item q JOIN portal.report r ON r.id = q.report_id
       WHERE q.closed_at IS NULL AND r.state = 'withdrawn' AND r.state_changed_at < $1 LIMIT ${batch}`,
      now,
    );
  }

  /** Claims that ended without a decision. */
  abandoned(now: Date): Promise<string[]> {
    return this.ids(
      `SELECT report_id AS id FROM portal.queue_item
       WHERE closed_at IS NULL AND assignee_id IS NOT NULL AND lease_until <= $1 ORDER BY lease_until LIMIT ${batch}`,
      now,
    );
  }

  private async ids(text: string, now: Date): Promise<string[]> {
    const rows = await this.sql.rows<{ id: string }>(text, [now]);
    return rows.map(({ id }) => id);
  }
}
