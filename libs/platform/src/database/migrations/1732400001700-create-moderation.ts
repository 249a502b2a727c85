import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The queue, and what moderators say and decide about reports. Assessments and decisions are added, never rewritten. */
export class CreateModeration1732400001700 implements MigrationInterface {
  name = 'CreateModeration1732400001700';

  async up(runner: QueryRunner): Promise<void> {
    await this.createQueue(runner);
    await this.createDecisions(runner);
    await this.createUrgencyChanges(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX portal.report_under_review');
    for (const table of ['urgency_change', 'decision', 'assessment', 'queue_item']) {
      await runner.query(`DROP TABLE portal.${table}`);
    }
  }

  private async createQueue(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.queue_item (
        report_id uuid CONSTRAINT queue_item_pkey PRIMARY KEY
          CONSTRAINT queue_item_report_fkey REFERENCES portal.report,
        urgency text NOT NULL CHECK (urgency IN ('U0', 'U1', 'U2', 'U3')),
        urgency_reasons jsonb NOT NULL CHECK (jsonb_typeof(urgency_reasons) = 'array'),
        urgency_by_person boolean NOT NULL DEFAULT false,
        waiting_since timestamptz(3) NOT NULL,
        due_at timestamptz(3) NOT NULL,
        stopped_ms bigint NOT NULL DEFAULT 0 CHECK (stopped_ms >= 0),
        clock_stopped_at timestamptz(3),
        clock_stop_reason text CHECK (clock_stop_reason IN ('waiting_for_ngo')),
        assignee_id uuid CONSTRAINT queue_item_assignee_fkey REFERENCES portal.account,
        lease_until timestamptz(3),
        closed_at timestamptz(3),
        CONSTRAINT queue_item_clock_stops_with_reason CHECK ((clock_stopped_at IS NULL) = (clock_stop_reason IS NULL)),
        CONSTRAINT queue_item_lease_is_somebodys CHECK ((assignee_id IS NULL) = (lease_until IS NULL))
      )`);
    await runner.query(`
      CREATE INDEX queue_item_in_order ON portal.queue_item (urgency, waiting_since, report_id) WHERE closed_at IS NULL`);
    await runner.query(`
      CREATE INDEX queue_item_assigned ON portal.queue_item (assignee_id, urgency, waiting_since, report_id)
      WHERE closed_at IS NULL AND assignee_id IS NOT NULL`);
    await runner.query(`
      CREATE INDEX queue_item_clock_stopped ON portal.queue_item (clock_stopped_at)
      WHERE closed_at IS NULL AND clock_stopped_at IS NOT NULL`);
    await runner.query(`
      CREATE INDEX report_under_review ON portal.report (state, id) WHERE state IN ('in_review', 'needs_information')`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.queue_item TO habeas_api, habeas_worker`);
  }

  private async createDecisions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.assessment (
        id uuid CONSTRAINT assessment_pkey PRIMARY KEY,
        report_id uuid NOT NULL CONSTRAINT assessment_report_fkey REFERENCES portal.report,
        moderator_id uuid NOT NULL CONSTRAINT assessment_moderator_fkey REFERENCES portal.account,
        source_reliability text NOT NULL CHECK (source_reliability IN ('A', 'B', 'C', 'D', 'E', 'F')),
        information_credibility smallint NOT NULL CHECK (information_credibility BETWEEN 1 AND 6),
        proof smallint NOT NULL CHECK (proof BETWEEN 0 AND 5),
        severity smallint NOT NULL CHECK (severity BETWEEN 1 AND 5),
        created_at timestamptz(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX assessment_report ON portal.assessment (report_id, created_at)`);
    await runner.query(`
      CREATE TABLE portal.decision (
        id uuid CONSTRAINT decision_pkey PRIMARY KEY,
        report_id uuid NOT NULL CONSTRAINT decision_report_fkey REFERENCES portal.report,
        moderator_id uuid NOT NULL CONSTRAINT decision_moderator_fkey REFERENCES portal.account,
        outcome text NOT NULL CHECK (outcome IN ('accept', 'reject', 'request_information', 'mark_duplicate')),
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
        duplicate_of uuid CONSTRAINT decision_duplicate_of_fkey REFERENCES portal.report,
        assessment_id uuid CONSTRAINT decision_assessment_fkey REFERENCES portal.assessment,
        previous_state text NOT NULL CHECK (previous_state IN ('in_review', 'needs_information')),
        created_at timestamptz(3) NOT NULL,
        undone_at timestamptz(3),
        followed_at timestamptz(3),
        CONSTRAINT decision_duplicate_names_other CHECK (
          (outcome = 'mark_duplicate') = (duplicate_of IS NOT NULL) AND duplicate_of <> report_id),
        CONSTRAINT decision_accept_is_assessed CHECK (outcome <> 'accept' OR assessment_id IS NOT NULL),
        CONSTRAINT decision_undone_or_followed CHECK (undone_at IS NULL OR followed_at IS NULL)
      )`);
    await runner.query(`CREATE INDEX decision_report ON portal.decision (report_id, created_at, id)`);
    await runner.query(
      `CREATE INDEX decision_of_moderator ON portal.decision (moderator_id, created_at DESC, id DESC)`,
    );
    await runner.query(`
      CREATE UNIQUE INDEX decision_final_once ON portal.decision (report_id)
      WHERE undone_at IS NULL AND outcome <> 'request_information'`);
    await runner.query(`GRANT SELECT, INSERT ON portal.assessment, portal.decision TO habeas_api`);
    await runner.query(`GRANT UPDATE (undone_at, followed_at) ON portal.decision TO habeas_api`);
    await runner.query(`GRANT SELECT ON portal.assessment, portal.decision TO habeas_worker`);
  }

  private async createUrgencyChanges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.urgency_change (
        id uuid CONSTRAINT urgency_change_pkey PRIMARY KEY,
        report_id uuid NOT NULL CONSTRAINT urgency_change_report_fkey REFERENCES portal.report,
        moderator_id uuid NOT NULL CONSTRAINT urgency_change_moderator_fkey REFERENCES portal.account,
        from_urgency text NOT NULL CHECK (from_urgency IN ('U0', 'U1', 'U2', 'U3')),
        to_urgency text NOT NULL CHECK (to_urgency IN ('U0', 'U1', 'U2', 'U3')),
        reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
        created_at timestamptz(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX urgency_change_report ON portal.urgency_change (report_id, created_at)`);
    await runner.query(`GRANT SELECT, INSERT ON portal.urgency_change TO habeas_api`);
  }
}
