import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports and the files they may come from. Two triggers hold what no use case may break: what was handed in is never
 * rewritten and never deleted. Drafts are both changed and thrown away.
 */
export class CreateIntake1732400001500 implements MigrationInterface {
  name = 'CreateIntake1732400001500';

  async up(runner: QueryRunner): Promise<void> {
    await this.createImports(runner);
    await this.createReports(runner);
    await this.createThreads(runner);
    await this.createOrigins(runner);
    await this.holdWhatWasHandedIn(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP VIEW portal.present_consent_basis');
    for (const table of [
      'report_origin',
      'report_import_unmapped',
      'report_import_fault',
      'report_transition',
      'report_addendum',
      'report_message',
      'report_consent_basis',
      'report_consent',
      'report_category',
      'report',
      'report_import_file',
      'report_import',
      'report_import_mapping',
    ]) {
      await runner.query(`DROP TABLE portal.${table}`);
    }
    await runner.query('DROP FUNCTION portal.refuse_rewriting_report()');
    await runner.query('DROP FUNCTION portal.refuse_deleting_report()');
  }

  private async createImports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.report_import_mapping (
        organization_id uuid NOT NULL CONSTRAINT report_import_mapping_organization_fkey REFERENCES portal.organization,
        name text NOT NULL CHECK (name ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
        mapping jsonb NOT NULL CHECK (jsonb_typeof(mapping) = 'object'),
        updated_by uuid NOT NULL CONSTRAINT report_import_mapping_updated_by_fkey REFERENCES portal.account,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT report_import_mapping_pkey PRIMARY KEY (organization_id, name)
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.report_import_mapping TO habeas_api`);
    await runner.query(`
      CREATE TABLE portal.report_import (
        id uuid CONSTRAINT report_import_pkey PRIMARY KEY,
        organization_id uuid NOT NULL CONSTRAINT report_import_organization_fkey REFERENCES portal.organization,
        requested_by uuid NOT NULL CONSTRAINT report_import_requested_by_fkey REFERENCES portal.account,
        state text NOT NULL CHECK (state IN ('received', 'running', 'finished', 'failed')),
        dry_run boolean NOT NULL,
        mapping jsonb NOT NULL CHECK (jsonb_typeof(mapping) = 'object'),
        mapping_name text,
        sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        bytes integer NOT NULL CHECK (bytes >= 0),
        total integer CHECK (total >= 0),
        processed integer NOT NULL DEFAULT 0,
        accepted integer NOT NULL DEFAULT 0 CHECK (accepted >= 0),
        duplicates integer NOT NULL DEFAULT 0 CHECK (duplicates >= 0),
        failed integer NOT NULL DEFAULT 0 CHECK (failed >= 0),
        error_code text CHECK (error_code ~ '^[a-z_]{1,60}$'),
        error_columns text[],
        created_at timestamptz(3) NOT NULL,
        started_at timestamptz(3),
        touched_at timestamptz(3) NOT NULL,
        resumptions smallint NOT NULL DEFAULT 0,
        finished_at timestamptz(3),
        CONSTRAINT report_import_adds_up CHECK (processed = accepted + duplicates + failed)
      )`);
    await runner.query(`CREATE INDEX report_import_list ON portal.report_import (organization_id, id)`);
    await runner.query(
      `CREATE INDEX report_import_unfinished ON portal.report_import (touched_at) WHERE state IN ('received', 'running')`,
    );
    await runner.query(`GRANT SELECT, INSERT ON portal.report_import TO habeas_api`);
    await runner.query(`GRANT SELECT, UPDATE ON portal.report_import TO habeas_worker`);
    await runner.query(`
      CREATE TABLE portal.report_import_file (
        import_id uuid CONSTRAINT report_import_file_pkey PRIMARY KEY
          CONSTRAINT report_import_file_import_fkey REFERENCES portal.report_import,
        content bytea NOT NULL
      )`);
    await runner.query(`GRANT SELECT, INSERT ON portal.report_import_file TO habeas_api`);
    await runner.query(`GRANT SELECT, DELETE ON portal.report_import_file TO habeas_worker`);
    await runner.query(`
      CREATE TABLE portal.report_import_fault (
        import_id uuid NOT NULL CONSTRAINT report_import_fault_import_fkey REFERENCES portal.report_import,
        position integer NOT NULL CHECK (position > 0),
        ordinal smallint NOT NULL,
        line integer NOT NULL CHECK (line > 0),
        column_name text,
        code text NOT NULL CHECK (code ~ '^[a-z_]{1,60}$'),
        CONSTRAINT report_import_fault_pkey PRIMARY KEY (import_id, position, ordinal)
      )`);
    await runner.query(`
      CREATE TABLE portal.report_import_unmapped (
        import_id uuid NOT NULL CONSTRAINT report_import_unmapped_import_fkey REFERENCES portal.report_import,
        column_name text NOT NULL,
        value text NOT NULL CHECK (length(value) <= 200),
        count integer NOT NULL CHECK (count > 0),
        CONSTRAINT report_import_unmapped_pkey PRIMARY KEY (import_id, column_name, value)
      )`);
    await runner.query(`GRANT SELECT ON portal.report_import_fault, portal.report_import_unmapped TO habeas_api`);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON portal.report_import_fault, portal.report_import_unmapped TO habeas_worker`);
  }

  private async createReports(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.report (
        id uuid CONSTRAINT report_pkey PRIMARY KEY,
        reference text NOT NULL CONSTRAINT report_reference_key UNIQUE
          CHECK (reference ~ '^HB-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
        organization_id uuid NOT NULL CONSTRAINT report_organization_fkey REFERENCES portal.organization,
        submitter_id uuid NOT NULL CONSTRAINT report_submitter_fkey REFERENCES portal.account,
        state text NOT NULL CONSTRAINT report_state_known CHECK (state IN (
          'draft', 'submitted', 'queued', 'in_review', 'needs_information', 'accepted', 'rejected', 'duplicate', 'withdrawn')),
        facility_id uuid CONSTRAINT report_facility_fkey REFERENCES portal.facility,
        facility_text text CHECK (length(facility_text) BETWEEN 1 AND 300),
        occurred text CHECK (length(occurred) BETWEEN 4 AND 40),
        occurred_earliest date,
        occurred_latest date,
        narrative text CHECK (length(narrative) BETWEEN 1 AND 20000),
        language text CHECK (length(language) BETWEEN 2 AND 35),
        affected_low integer CHECK (affected_low >= 0),
        affected_best integer CHECK (affected_best >= 0),
        affected_high integer CHECK (affected_high >= 0),
        ongoing boolean,
        vulnerable text[] NOT NULL DEFAULT '{}',
        known_through text CHECK (known_through ~ '^[a-z_]{1,40}$'),
        answers jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(answers) = 'object'),
        questionnaire_version text,
        revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
        created_at timestamptz(3) NOT NULL,
        submitted_at timestamptz(3),
        state_changed_at timestamptz(3) NOT NULL,
        import_id uuid CONSTRAINT report_import_fkey REFERENCES portal.report_import,
        is_demo boolean NOT NULL DEFAULT false,
        CONSTRAINT report_affected_ascends CHECK (
          coalesce(affected_low <= affected_best, true) AND coalesce(affected_best <= affected_high, true)
          AND coalesce(affected_low <= affected_high, true)),
        CONSTRAINT report_dates_ascend CHECK (coalesce(occurred_earliest <= occurred_latest, true)),
        CONSTRAINT report_complete_once_handed_in CHECK (state = 'draft' OR (
          submitted_at IS NOT NULL AND occurred IS NOT NULL AND narrative IS NOT NULL AND known_through IS NOT NULL
          AND (facility_id IS NOT NULL OR facility_text IS NOT NULL)))
      )`);
    await runner.query(`CREATE INDEX report_list ON portal.report (organization_id, id)`);
    await runner.query(`CREATE INDEX report_list_by_state ON portal.report (organization_id, state, id)`);
    await runner.query(`CREATE INDEX report_facility ON portal.report (facility_id, id) WHERE facility_id IS NOT NULL`);
    await runner.query(`CREATE INDEX report_awaiting_queue ON portal.report (submitted_at) WHERE state = 'submitted'`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON portal.report TO habeas_api`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.report TO habeas_worker`);
    await runner.query(`
      CREATE TABLE portal.report_category (
        report_id uuid NOT NULL CONSTRAINT report_category_report_fkey REFERENCES portal.report ON DELETE CASCADE,
        category_code text NOT NULL CONSTRAINT report_category_category_fkey REFERENCES portal.category (code),
        position smallint NOT NULL CHECK (position > 0),
        CONSTRAINT report_category_pkey PRIMARY KEY (report_id, position)
      )`);
    await runner.query(`CREATE UNIQUE INDEX report_category_code ON portal.report_category (category_code, report_id)`);
    await runner.query(`
      CREATE TABLE portal.report_consent (
        report_id uuid NOT NULL CONSTRAINT report_consent_report_fkey REFERENCES portal.report ON DELETE CASCADE,
        grant_code text NOT NULL CHECK (grant_code ~ '^[a-z_]{1,60}$'),
        status text NOT NULL CHECK (status IN ('granted', 'refused', 'not_asked', 'withdrawn')),
        changed_by uuid NOT NULL CONSTRAINT report_consent_changed_by_fkey REFERENCES portal.account,
        changed_at timestamptz(3) NOT NULL,
        CONSTRAINT report_consent_pkey PRIMARY KEY (report_id, grant_code)
      )`);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON portal.report_category, portal.report_consent TO habeas_api`,
    );
    await runner.query(`GRANT SELECT, INSERT ON portal.report_category, portal.report_consent TO habeas_worker`);
    await runner.query(`GRANT UPDATE ON portal.report_consent TO habeas_worker`);
    await runner.query(`
      CREATE TABLE portal.report_consent_basis (
        report_id uuid NOT NULL,
        grant_code text NOT NULL,
        number integer NOT NULL CHECK (number > 0),
        language text CHECK (length(language) BETWEEN 2 AND 35),
        how text CHECK (how IN ('in_person', 'telephone', 'written', 'message')),
        witnessed boolean,
        expires_on date,
        proxy_relation text CHECK (proxy_relation IN ('parent', 'spouse', 'relative', 'lawyer', 'other')),
        proxy_reason text CHECK (length(proxy_reason) BETWEEN 1 AND 500),
        recorded_by uuid NOT NULL CONSTRAINT report_consent_basis_recorded_by_fkey REFERENCES portal.account,
        recorded_at timestamptz(3) NOT NULL,
        CONSTRAINT report_consent_basis_pkey PRIMARY KEY (report_id, grant_code, number),
        CONSTRAINT report_consent_basis_consent_fkey FOREIGN KEY (report_id, grant_code)
          REFERENCES portal.report_consent ON DELETE CASCADE,
        CONSTRAINT report_consent_basis_proxy_has_reason CHECK ((proxy_relation IS NULL) = (proxy_reason IS NULL))
      )`);
    // Every basis that was told stays; the last one counts, and one that says nothing ends what was said before.
    await runner.query(`
      CREATE VIEW portal.present_consent_basis AS
        SELECT * FROM (
          SELECT DISTINCT ON (report_id, grant_code) * FROM portal.report_consent_basis
          ORDER BY report_id, grant_code, number DESC
        ) AS last_told WHERE num_nonnulls(language, how, witnessed, expires_on, proxy_relation) > 0`);
    await runner.query(`GRANT SELECT, INSERT ON portal.report_consent_basis TO habeas_api`);
    await runner.query(`GRANT SELECT ON portal.present_consent_basis TO habeas_api, habeas_worker`);
    await runner.query(`GRANT SELECT ON portal.report_consent_basis TO habeas_worker`);
  }

  private async createThreads(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.report_message (
        id uuid CONSTRAINT report_message_pkey PRIMARY KEY,
        report_id uuid NOT NULL CONSTRAINT report_message_report_fkey REFERENCES portal.report,
        author_id uuid NOT NULL CONSTRAINT report_message_author_fkey REFERENCES portal.account,
        side text NOT NULL CHECK (side IN ('organization', 'moderation')),
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 5000),
        created_at timestamptz(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX report_message_thread ON portal.report_message (report_id, id)`);
    await runner.query(`
      CREATE TABLE portal.report_addendum (
        id uuid CONSTRAINT report_addendum_pkey PRIMARY KEY,
        report_id uuid NOT NULL CONSTRAINT report_addendum_report_fkey REFERENCES portal.report,
        author_id uuid NOT NULL CONSTRAINT report_addendum_author_fkey REFERENCES portal.account,
        text text NOT NULL CHECK (length(text) BETWEEN 1 AND 20000),
        created_at timestamptz(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX report_addendum_thread ON portal.report_addendum (report_id, id)`);
    await runner.query(`
      CREATE TABLE portal.report_transition (
        id uuid CONSTRAINT report_transition_pkey PRIMARY KEY,
        report_id uuid NOT NULL CONSTRAINT report_transition_report_fkey REFERENCES portal.report,
        from_state text NOT NULL,
        to_state text NOT NULL,
        actor text NOT NULL CHECK (length(actor) BETWEEN 1 AND 100),
        reason text CHECK (length(reason) BETWEEN 1 AND 5000),
        at timestamptz(3) NOT NULL
      )`);
    await runner.query(`CREATE INDEX report_transition_history ON portal.report_transition (report_id, id)`);
    await runner.query(`
      GRANT SELECT, INSERT ON portal.report_message, portal.report_addendum, portal.report_transition TO habeas_api, habeas_worker`);
  }

  /** Where an imported report came from in its organisation's own files, so that no row becomes two reports. */
  private async createOrigins(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.report_origin (
        organization_id uuid NOT NULL CONSTRAINT report_origin_organization_fkey REFERENCES portal.organization,
        key text NOT NULL CHECK (key ~ '^(id|row):[0-9a-f]{64}$'),
        row_hash text NOT NULL CHECK (row_hash ~ '^[0-9a-f]{64}$'),
        report_id uuid NOT NULL CONSTRAINT report_origin_report_fkey REFERENCES portal.report
          DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT report_origin_pkey PRIMARY KEY (organization_id, key)
      )`);
    await runner.query(`GRANT SELECT ON portal.report_origin TO habeas_api`);
    await runner.query(`GRANT SELECT, INSERT ON portal.report_origin TO habeas_worker`);
  }

  private async holdWhatWasHandedIn(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION portal.refuse_rewriting_report() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a report is not rewritten once it was handed in'
          USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'report_is_not_rewritten';
      END $$`);
    await runner.query(`
      CREATE TRIGGER report_is_not_rewritten BEFORE UPDATE ON portal.report FOR EACH ROW
      WHEN (OLD.state <> 'draft' AND (
        NEW.state = 'draft'
        OR (NEW.reference, NEW.organization_id, NEW.submitter_id, NEW.narrative, NEW.occurred, NEW.facility_text,
            NEW.known_through, NEW.answers, NEW.submitted_at)
          IS DISTINCT FROM
           (OLD.reference, OLD.organization_id, OLD.submitter_id, OLD.narrative, OLD.occurred, OLD.facility_text,
            OLD.known_through, OLD.answers, OLD.submitted_at)))
      EXECUTE FUNCTION portal.refuse_rewriting_report()`);
    await runner.query(`
      CREATE FUNCTION portal.refuse_deleting_report() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'only a draft is deleted'
          USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'report_is_not_deleted';
      END $$`);
    await runner.query(`
      CREATE TRIGGER report_is_not_deleted BEFORE DELETE ON portal.report FOR EACH ROW
      WHEN (OLD.state <> 'draft') EXECUTE FUNCTION portal.refuse_deleting_report()`);
  }
}
