import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the house found out about a report before a person saw it. All of it can be found out again from the report. */
export class CreateScreening1732400001600 implements MigrationInterface {
  name = 'CreateScreening1732400001600';

  async up(runner: QueryRunner): Promise<void> {
    await this.createSteps(runner);
    await this.createFindings(runner);
    await this.createLikeness(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'near_duplicate',
      'near_duplicate_band',
      'personal_data_span',
      'screening_step',
      'screening',
    ]) {
      await runner.query(`DROP TABLE portal.${table}`);
    }
  }

  private async createSteps(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.screening (
        report_id uuid CONSTRAINT screening_pkey PRIMARY KEY
          CONSTRAINT screening_report_fkey REFERENCES portal.report,
        state text NOT NULL CHECK (state IN ('running', 'complete', 'incomplete')),
        language text CHECK (length(language) BETWEEN 2 AND 8),
        language_confidence real CHECK (language_confidence BETWEEN 0 AND 1),
        urgency text CHECK (urgency IN ('U0', 'U1', 'U2', 'U3')),
        urgency_reasons jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(urgency_reasons) = 'array'),
        due_hours integer CHECK (due_hours > 0),
        started_at timestamptz(3) NOT NULL,
        finished_at timestamptz(3),
        CONSTRAINT screening_finished_when_over CHECK ((state = 'running') = (finished_at IS NULL))
      )`);
    await runner.query(`
      CREATE INDEX screening_finished ON portal.screening (finished_at) WHERE finished_at IS NOT NULL`);
    await runner.query(`
      CREATE TABLE portal.screening_step (
        report_id uuid NOT NULL CONSTRAINT screening_step_screening_fkey REFERENCES portal.screening,
        step text NOT NULL CHECK (step IN (
          'detect-language', 'find-personal-data', 'find-near-duplicates', 'grade-urgency')),
        state text NOT NULL CHECK (state IN ('done', 'failed')),
        attempts integer NOT NULL CHECK (attempts > 0),
        error_code text CHECK (error_code ~ '^[a-z_]{1,60}$'),
        finished_at timestamptz(3) NOT NULL,
        CONSTRAINT screening_step_pkey PRIMARY KEY (report_id, step),
        CONSTRAINT screening_step_says_why CHECK ((state = 'failed') = (error_code IS NOT NULL))
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.screening, portal.screening_step TO habeas_worker`);
    await runner.query(`GRANT SELECT ON portal.screening, portal.screening_step TO habeas_api`);
  }

  private async createFindings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.personal_data_span (
        id uuid CONSTRAINT personal_data_span_pkey PRIMARY KEY,
        report_id uuid NOT NULL CONSTRAINT personal_data_span_report_fkey REFERENCES portal.report,
        field text NOT NULL CHECK (length(field) BETWEEN 1 AND 120),
        start_offset integer NOT NULL CHECK (start_offset >= 0),
        end_offset integer NOT NULL,
        type text NOT NULL CHECK (type IN ('person', 'phone', 'email', 'identity_number', 'date_of_birth', 'address')),
        rule text NOT NULL CHECK (rule ~ '^[a-z_.]{1,80}$'),
        CONSTRAINT personal_data_span_has_length CHECK (end_offset > start_offset)
      )`);
    await runner.query(`
      CREATE INDEX personal_data_span_in_order ON portal.personal_data_span (report_id, field, start_offset)`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON portal.personal_data_span TO habeas_worker`);
    await runner.query(`GRANT SELECT ON portal.personal_data_span TO habeas_api`);
  }

  /** A band is one of the keys under which texts that share many word pairs are found; the key alone says nothing of the text. */
  private async createLikeness(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.near_duplicate_band (
        band integer NOT NULL,
        report_id uuid NOT NULL CONSTRAINT near_duplicate_band_report_fkey REFERENCES portal.report,
        facility_id uuid,
        CONSTRAINT near_duplicate_band_pkey PRIMARY KEY (band, report_id)
      )`);
    await runner.query(`
      CREATE INDEX near_duplicate_band_facility ON portal.near_duplicate_band (band, facility_id, report_id)
      WHERE facility_id IS NOT NULL`);
    await runner.query(`
      CREATE TABLE portal.near_duplicate (
        report_id uuid NOT NULL CONSTRAINT near_duplicate_report_fkey REFERENCES portal.report,
        other_report_id uuid NOT NULL CONSTRAINT near_duplicate_other_report_fkey REFERENCES portal.report,
        similarity real NOT NULL CHECK (similarity BETWEEN 0 AND 1),
        same_facility boolean NOT NULL,
        same_period boolean NOT NULL,
        same_organization boolean NOT NULL,
        found_at timestamptz(3) NOT NULL,
        verdict text CHECK (verdict IN ('not_duplicate', 'related', 'duplicate')),
        verdict_by uuid CONSTRAINT near_duplicate_verdict_by_fkey REFERENCES portal.account,
        verdict_at timestamptz(3),
        CONSTRAINT near_duplicate_pkey PRIMARY KEY (report_id, other_report_id),
        CONSTRAINT near_duplicate_once CHECK (report_id < other_report_id),
        CONSTRAINT near_duplicate_verdict_is_somebodys CHECK (
          (verdict IS NULL) = (verdict_by IS NULL) AND (verdict IS NULL) = (verdict_at IS NULL))
      )`);
    await runner.query(`CREATE INDEX near_duplicate_other ON portal.near_duplicate (other_report_id)`);
    await runner.query(`GRANT SELECT, INSERT ON portal.near_duplicate_band TO habeas_worker`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.near_duplicate TO habeas_worker`);
    await runner.query(`GRANT SELECT, UPDATE ON portal.near_duplicate TO habeas_api`);
  }
}
