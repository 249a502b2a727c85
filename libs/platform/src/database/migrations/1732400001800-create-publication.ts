import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  'publication_secret',
  'published_facility',
  'summary_version',
  'summary_sentence',
  'summary_report',
  'summary_category',
  'summary_editor',
  'summary',
];

/**
 * Summaries on the private side: what is drafted, who approved it and which reports each sentence rests on. A version
 * is written once. The public ids stand here too, so that nothing in `published` leads back.
 */
export class CreatePublication1732400001800 implements MigrationInterface {
  name = 'CreatePublication1732400001800';

  async up(runner: QueryRunner): Promise<void> {
    await this.createSummaries(runner);
    await this.createParts(runner);
    await this.createBridges(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE portal.${table}`);
  }

  private async createSummaries(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.summary (
        id uuid CONSTRAINT summary_pkey PRIMARY KEY,
        public_id uuid NOT NULL CONSTRAINT summary_public_id_key UNIQUE,
        state text NOT NULL CONSTRAINT summary_state_known CHECK (
          state IN ('draft', 'in_second_review', 'published', 'retracted')),
        facility_id uuid NOT NULL CONSTRAINT summary_facility_fkey REFERENCES portal.facility,
        drafter_id uuid NOT NULL CONSTRAINT summary_drafter_fkey REFERENCES portal.account,
        title_en text CHECK (length(title_en) BETWEEN 1 AND 200),
        title_es text CHECK (length(title_es) BETWEEN 1 AND 200),
        body_en text CHECK (length(body_en) BETWEEN 1 AND 10000),
        body_es text CHECK (length(body_es) BETWEEN 1 AND 10000),
        period text NOT NULL CHECK (length(period) BETWEEN 4 AND 40),
        proof smallint CHECK (proof BETWEEN 0 AND 5),
        affected_low integer CHECK (affected_low >= 0),
        affected_best integer CHECK (affected_best >= 0),
        affected_high integer CHECK (affected_high >= 0),
        embargo_until date,
        revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
        current_version integer NOT NULL DEFAULT 0 CHECK (current_version >= 0),
        submitted_hash text CHECK (submitted_hash ~ '^[0-9a-f]{64}$'),
        submitted_at timestamptz(3),
        published_at timestamptz(3),
        retracted_at timestamptz(3),
        retraction_reason text CHECK (retraction_reason IN ('withdrawn_consent', 'error', 'risk')),
        retraction_note text CHECK (length(retraction_note) BETWEEN 1 AND 2000),
        return_reason text CHECK (length(return_reason) BETWEEN 1 AND 2000),
        created_at timestamptz(3) NOT NULL,
        updated_at timestamptz(3) NOT NULL,
        CONSTRAINT summary_review_has_snapshot CHECK (state <> 'in_second_review' OR submitted_hash IS NOT NULL),
        CONSTRAINT summary_publication_has_version CHECK (state NOT IN ('published', 'retracted') OR current_version > 0),
        CONSTRAINT summary_retraction_has_reason CHECK ((state = 'retracted') = (retraction_reason IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX summary_list_by_state ON portal.summary (state, id)`);
    await runner.query(`CREATE INDEX summary_facility ON portal.summary (facility_id)`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.summary TO habeas_api`);
    await runner.query(`GRANT SELECT, UPDATE ON portal.summary TO habeas_worker`);
  }

  private async createParts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.summary_editor (
        summary_id uuid NOT NULL CONSTRAINT summary_editor_summary_fkey REFERENCES portal.summary,
        account_id uuid NOT NULL CONSTRAINT summary_editor_account_fkey REFERENCES portal.account,
        CONSTRAINT summary_editor_pkey PRIMARY KEY (summary_id, account_id)
      )`);
    await runner.query(`
      CREATE TABLE portal.summary_category (
        summary_id uuid NOT NULL CONSTRAINT summary_category_summary_fkey REFERENCES portal.summary,
        category_code text NOT NULL CONSTRAINT summary_category_category_fkey REFERENCES portal.category,
        position smallint NOT NULL,
        CONSTRAINT summary_category_pkey PRIMARY KEY (summary_id, category_code)
      )`);
    await runner.query(`
      CREATE TABLE portal.summary_report (
        summary_id uuid NOT NULL CONSTRAINT summary_report_summary_fkey REFERENCES portal.summary,
        report_id uuid NOT NULL CONSTRAINT summary_report_report_fkey REFERENCES portal.report,
        CONSTRAINT summary_report_pkey PRIMARY KEY (summary_id, report_id)
      )`);
    await runner.query(`CREATE INDEX summary_report_report ON portal.summary_report (report_id)`);
    await runner.query(`
      CREATE TABLE portal.summary_sentence (
        summary_id uuid NOT NULL CONSTRAINT summary_sentence_summary_fkey REFERENCES portal.summary,
        language text NOT NULL CHECK (language IN ('en', 'es')),
        position smallint NOT NULL CHECK (position >= 0),
        text text NOT NULL,
        report_ids uuid[] NOT NULL CONSTRAINT summary_sentence_cites CHECK (cardinality(report_ids) > 0),
        CONSTRAINT summary_sentence_pkey PRIMARY KEY (summary_id, language, position)
      )`);
    await runner.query(`
      GRANT SELECT, INSERT, DELETE ON portal.summary_editor, portal.summary_category, portal.summary_report,
        portal.summary_sentence TO habeas_api`);
    await runner.query(`
      GRANT SELECT ON portal.summary_editor, portal.summary_category, portal.summary_report, portal.summary_sentence
        TO habeas_worker`);
    await runner.query(`
      CREATE TABLE portal.summary_version (
        summary_id uuid NOT NULL CONSTRAINT summary_version_summary_fkey REFERENCES portal.summary,
        version integer NOT NULL CHECK (version > 0),
        content jsonb NOT NULL,
        sentences jsonb NOT NULL,
        report_ids uuid[] NOT NULL,
        hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
        drafter_id uuid NOT NULL CONSTRAINT summary_version_drafter_fkey REFERENCES portal.account,
        editor_ids uuid[] NOT NULL,
        publisher_id uuid NOT NULL CONSTRAINT summary_version_publisher_fkey REFERENCES portal.account,
        published_at timestamptz(3) NOT NULL,
        CONSTRAINT summary_version_pkey PRIMARY KEY (summary_id, version),
        CONSTRAINT summary_version_two_people CHECK (
          publisher_id <> drafter_id AND publisher_id <> ALL (editor_ids))
      )`);
    await runner.query(`GRANT SELECT, INSERT ON portal.summary_version TO habeas_api`);
    await runner.query(`GRANT SELECT ON portal.summary_version TO habeas_worker`);
  }

  private async createBridges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.published_facility (
        facility_id uuid CONSTRAINT published_facility_pkey PRIMARY KEY
          CONSTRAINT published_facility_facility_fkey REFERENCES portal.facility,
        public_id uuid NOT NULL CONSTRAINT published_facility_public_id_key UNIQUE,
        content_hash text NOT NULL CHECK (content_hash ~ '^[0-9a-f]{64}$')
      )`);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON portal.published_facility TO habeas_api, habeas_worker`,
    );
    await runner.query(`
      CREATE TABLE portal.publication_secret (
        name text CONSTRAINT publication_secret_pkey PRIMARY KEY,
        value bytea NOT NULL CHECK (length(value) = 32)
      )`);
    await runner.query(`
      INSERT INTO portal.publication_secret (name, value)
      VALUES ('source_tag', sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')))`);
    await runner.query(`GRANT SELECT ON portal.publication_secret TO habeas_api, habeas_worker`);
  }
}
