import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wrote a fact and who let it through: two people, or the operator alone, who is told by two nulls. */
const vettingColumns = `
        vetting_state text NOT NULL CHECK (vetting_state IN ('proposed', 'confirmed', 'retracted')),
        proposed_by uuid REFERENCES portal.account,
        proposed_at timestamptz(3) NOT NULL,
        confirmed_by uuid REFERENCES portal.account,
        confirmed_at timestamptz(3),
        retracted_at timestamptz(3),
        retraction_reason text CHECK (retraction_reason IN ('error', 'risk', 'source_withdrawn'))`;

const vettingChecks = (table: string): string => `
        CONSTRAINT ${table}_two_people CHECK (proposed_by IS NULL OR confirmed_by IS NULL OR proposed_by <> confirmed_by),
        CONSTRAINT ${table}_confirmed_by_somebody CHECK (
          (confirmed_at IS NULL OR (proposed_by IS NULL) = (confirmed_by IS NULL))
          AND (vetting_state <> 'confirmed' OR confirmed_at IS NOT NULL)),
        CONSTRAINT ${table}_proposed_by_somebody CHECK (
          vetting_state <> 'proposed' OR (proposed_by IS NOT NULL AND confirmed_at IS NULL)),
        CONSTRAINT ${table}_retraction_has_reason CHECK (
          (vetting_state = 'retracted') = (retraction_reason IS NOT NULL)
          AND (retracted_at IS NULL) = (retraction_reason IS NULL))`;

/**
 * Places of detention. What is said of one is a claim by somebody with a source: two that disagree stand side by side.
 * Names are kept twice, as written and folded; the folded form is what the trigram index finds. Profile, names and claims
 * are public only as a second person has confirmed them: of the profile that copy is kept, so that a change to it waits.
 */
export class CreateRegistry1732400001400 implements MigrationInterface {
  name = 'CreateRegistry1732400001400';

  async up(runner: QueryRunner): Promise<void> {
    await this.createFacilities(runner);
    await this.createClaims(runner);
    for (const table of ['facility', 'facility_name', 'facility_code', 'source', 'claim']) {
      await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.${table} TO habeas_api`);
      await runner.query(`GRANT SELECT ON portal.${table} TO habeas_worker`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['claim', 'source', 'facility_code', 'facility_name', 'facility']) {
      await runner.query(`DROP TABLE portal.${table}`);
    }
  }

  private async createFacilities(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.facility (
        id uuid CONSTRAINT facility_pkey PRIMARY KEY,
        slug text NOT NULL CONSTRAINT facility_slug_key UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120),
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        type text CHECK (length(type) BETWEEN 1 AND 100),
        country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
        adm1 text CHECK (length(adm1) BETWEEN 1 AND 100),
        adm2 text CHECK (length(adm2) BETWEEN 1 AND 100),
        adm3 text CHECK (length(adm3) BETWEEN 1 AND 100),
        latitude double precision CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CHECK (longitude BETWEEN -180 AND 180),
        coordinate_precision text CHECK (coordinate_precision IN ('site', 'address', 'town', 'region', 'unknown')),
        opened text CHECK (length(opened) BETWEEN 4 AND 40),
        closed text CHECK (length(closed) BETWEEN 4 AND 40),
        is_demo boolean NOT NULL DEFAULT false,
        revision integer NOT NULL DEFAULT 1 CHECK (revision > 0),
        vetting_state text NOT NULL DEFAULT 'proposed' CHECK (vetting_state IN ('proposed', 'confirmed')),
        writers uuid[] NOT NULL DEFAULT '{}',
        proposed_at timestamptz(3) NOT NULL DEFAULT now(),
        confirmed_profile jsonb,
        confirmed_by uuid CONSTRAINT facility_confirmed_by_fkey REFERENCES portal.account,
        confirmed_at timestamptz(3),
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        updated_at timestamptz(3) NOT NULL DEFAULT now(),
        CONSTRAINT facility_two_people CHECK (vetting_state = 'proposed'
          OR CASE WHEN confirmed_by IS NULL THEN cardinality(writers) = 0 ELSE confirmed_by <> ALL (writers) END),
        CONSTRAINT facility_confirmation_whole CHECK ((confirmed_profile IS NULL) = (confirmed_at IS NULL)
          AND (vetting_state = 'proposed' OR confirmed_profile IS NOT NULL)),
        CONSTRAINT facility_coordinates_whole CHECK (
          (latitude IS NULL) = (longitude IS NULL) AND (latitude IS NULL) = (coordinate_precision IS NULL))
      )`);
    await runner.query(`CREATE INDEX facility_list ON portal.facility ((name COLLATE "und-x-icu"), id)`);
    await runner.query(`
      CREATE TABLE portal.facility_name (
        id uuid CONSTRAINT facility_name_pkey PRIMARY KEY,
        facility_id uuid NOT NULL CONSTRAINT facility_name_facility_fkey REFERENCES portal.facility,
        name text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
        normalized_name text NOT NULL CHECK (length(normalized_name) BETWEEN 1 AND 400),
        language text CHECK (length(language) BETWEEN 2 AND 35),
        kind text NOT NULL CHECK (kind IN ('official', 'alias', 'acronym', 'former')),
        position smallint NOT NULL DEFAULT 0,${vettingColumns},
        CONSTRAINT facility_name_once UNIQUE (facility_id, normalized_name),${vettingChecks('facility_name')}
      )`);
    await runner.query(
      `CREATE INDEX facility_name_trigrams ON portal.facility_name USING gin (normalized_name public.gin_trgm_ops)`,
    );
    await runner.query(`
      CREATE TABLE portal.facility_code (
        scheme text NOT NULL CHECK (scheme ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
        code text NOT NULL CHECK (length(code) BETWEEN 1 AND 60),
        facility_id uuid NOT NULL CONSTRAINT facility_code_facility_fkey REFERENCES portal.facility,
        fingerprint text CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
        CONSTRAINT facility_code_pkey PRIMARY KEY (scheme, code)
      )`);
    await runner.query(`CREATE INDEX facility_code_facility ON portal.facility_code (facility_id)`);
    await runner.query(`CREATE INDEX facility_code_folded ON portal.facility_code (lower(code))`);
  }

  private async createClaims(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.source (
        id uuid CONSTRAINT source_pkey PRIMARY KEY,
        external_id text CONSTRAINT source_external_id_key UNIQUE,
        title text NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
        publisher text CHECK (length(publisher) BETWEEN 1 AND 200),
        url text CHECK (url ~ '^https?://' AND length(url) <= 2000),
        published text CHECK (length(published) BETWEEN 4 AND 40),
        retrieved_at timestamptz(3),
        sha256 text CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        language text CHECK (length(language) BETWEEN 2 AND 35)
      )`);
    await runner.query(`
      CREATE TABLE portal.claim (
        id uuid CONSTRAINT claim_pkey PRIMARY KEY,
        external_id text CONSTRAINT claim_external_id_key UNIQUE,
        facility_id uuid NOT NULL CONSTRAINT claim_facility_fkey REFERENCES portal.facility,
        predicate text NOT NULL CHECK (predicate ~ '^[a-z][a-z0-9_]{0,59}$'),
        value_number double precision,
        value_text text CHECK (length(value_text) BETWEEN 1 AND 5000),
        unit text CHECK (length(unit) BETWEEN 1 AND 60),
        claimant text NOT NULL CHECK (length(claimant) BETWEEN 1 AND 300),
        claim_date text CHECK (length(claim_date) BETWEEN 1 AND 60),
        check_status text NOT NULL CHECK (check_status IN ('confirmed', 'partly_confirmed', 'unchecked')),
        remark text CHECK (length(remark) BETWEEN 1 AND 1000),
        source_id uuid NOT NULL CONSTRAINT claim_source_fkey REFERENCES portal.source,
        position integer NOT NULL,
        created_at timestamptz(3) NOT NULL,${vettingColumns},
        CONSTRAINT claim_says_something CHECK (value_number IS NOT NULL OR value_text IS NOT NULL),
        CONSTRAINT claim_number_has_unit CHECK (value_number IS NULL OR unit IS NOT NULL),${vettingChecks('claim')}
      )`);
    await runner.query(`CREATE INDEX claim_facility ON portal.claim (facility_id, position, id)`);
    for (const table of ['facility', 'facility_name', 'claim']) {
      await runner.query(
        `CREATE INDEX ${table}_proposals ON portal.${table} (proposed_at, id) WHERE vetting_state = 'proposed'`,
      );
    }
  }
}
