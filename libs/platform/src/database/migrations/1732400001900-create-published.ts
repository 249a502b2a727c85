import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the public may know, and nothing else: no name of a person, no organisation that reported, no exact day of an
 * incident, no raw text. Tables only, since a view would read with its owner's rights (trap D8); random ids only, since
 * an id in order of time tells its millisecond (trap D7). `habeas_research` reads through the default privileges of the
 * schema.
 */
export class CreatePublished1732400001900 implements MigrationInterface {
  name = 'CreatePublished1732400001900';

  async up(runner: QueryRunner): Promise<void> {
    await this.createCodebook(runner);
    await this.createFacilities(runner);
    await this.createSummaries(runner);
    await this.createChanges(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'change',
      'change_counter',
      'retraction',
      'summary_version',
      'summary',
      'facility_claim',
      'facility',
      'proof_level',
      'instrument',
      'category',
    ]) {
      await runner.query(`DROP TABLE published.${table}`);
    }
  }

  private async createCodebook(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published.category (
        code text CONSTRAINT category_pkey PRIMARY KEY,
        parent text,
        label_en text NOT NULL,
        label_es text NOT NULL,
        provisions jsonb NOT NULL,
        position integer NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE published.proof_level (
        level smallint CONSTRAINT proof_level_pkey PRIMARY KEY,
        label_en text NOT NULL,
        label_es text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE published.instrument (
        id text CONSTRAINT instrument_pkey PRIMARY KEY,
        title_en text NOT NULL,
        title_es text NOT NULL,
        check_status text NOT NULL,
        force jsonb NOT NULL DEFAULT '[]',
        position integer NOT NULL
      )`);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON published.category, published.proof_level, published.instrument
      TO habeas_publisher`);
  }

  private async createFacilities(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published.facility (
        id uuid CONSTRAINT facility_pkey PRIMARY KEY,
        slug text NOT NULL CONSTRAINT facility_slug_key UNIQUE,
        name text NOT NULL,
        type text,
        country text NOT NULL,
        adm1 text,
        latitude double precision,
        longitude double precision,
        coordinate_precision text,
        opened text,
        closed text,
        names jsonb NOT NULL,
        folded_names text NOT NULL,
        trigrams text[] NOT NULL,
        is_demo boolean NOT NULL
      )`);
    await runner.query(`CREATE INDEX facility_country ON published.facility (country, slug)`);
    await runner.query(`CREATE INDEX facility_trigrams ON published.facility USING gin (trigrams)`);
    await runner.query(`
      CREATE TABLE published.facility_claim (
        id uuid CONSTRAINT facility_claim_pkey PRIMARY KEY,
        facility_id uuid NOT NULL CONSTRAINT facility_claim_facility_fkey REFERENCES published.facility ON DELETE CASCADE,
        predicate text NOT NULL,
        value_number double precision,
        value_text text,
        unit text,
        claimant text NOT NULL,
        claim_date text,
        check_status text NOT NULL,
        remark text,
        source_title text,
        source_publisher text,
        source_url text,
        position integer NOT NULL
      )`);
    await runner.query(`CREATE INDEX facility_claim_facility ON published.facility_claim (facility_id, position)`);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON published.facility, published.facility_claim TO habeas_publisher`);
  }

  /** `list_item` and `detail` are the answers of the research door as they are sent, written once instead of at each read. */
  private async createSummaries(runner: QueryRunner): Promise<void> {
    const text = (language: string): string =>
      `coalesce(title_${language}, '') || ' ' || coalesce(body_${language}, '')`;
    await runner.query(`
      CREATE TABLE published.summary (
        id uuid CONSTRAINT summary_pkey PRIMARY KEY,
        version integer NOT NULL CHECK (version > 0),
        facility_id uuid NOT NULL CONSTRAINT summary_facility_fkey REFERENCES published.facility,
        facility_slug text NOT NULL,
        country text NOT NULL,
        title_en text,
        title_es text,
        body_en text,
        body_es text,
        period text NOT NULL,
        period_from date NOT NULL CHECK (extract(day FROM period_from) = 1),
        period_to date NOT NULL CHECK (extract(day FROM period_to) = 1),
        categories text[] NOT NULL,
        norms text[] NOT NULL,
        proof smallint NOT NULL CHECK (proof BETWEEN 1 AND 5),
        independent_sources integer NOT NULL CHECK (independent_sources > 0),
        source_tags text[] NOT NULL,
        persons integer CHECK (persons >= 0),
        affected_band text,
        countable boolean NOT NULL,
        contested boolean NOT NULL,
        published_on date NOT NULL,
        hash text NOT NULL,
        is_demo boolean NOT NULL,
        list_item text NOT NULL,
        detail text NOT NULL,
        search_en tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, ${text('en')})) STORED,
        search_es tsvector GENERATED ALWAYS AS (to_tsvector('spanish'::regconfig,
          ${text('es')} || ' ' || translate(${text('es')}, 'áéíóúüñÁÉÍÓÚÜÑ', 'aeiouunAEIOUUN'))) STORED,
        CONSTRAINT summary_in_a_language CHECK (
          (title_en IS NOT NULL AND body_en IS NOT NULL) OR (title_es IS NOT NULL AND body_es IS NOT NULL))
      )`);
    for (const statement of [
      `CREATE INDEX summary_newest ON published.summary (published_on DESC, id DESC)`,
      `CREATE INDEX summary_by_period ON published.summary (period_from DESC, id DESC)`,
      `CREATE INDEX summary_by_proof ON published.summary (proof DESC, id DESC)`,
      `CREATE INDEX summary_facility ON published.summary (facility_slug, published_on DESC, id DESC)`,
      `CREATE INDEX summary_country ON published.summary (country, published_on DESC, id DESC)`,
      `CREATE INDEX summary_categories ON published.summary USING gin (categories)`,
      `CREATE INDEX summary_norms ON published.summary USING gin (norms)`,
      `CREATE INDEX summary_search_en ON published.summary USING gin (search_en) WITH (fastupdate = off)`,
      `CREATE INDEX summary_search_es ON published.summary USING gin (search_es) WITH (fastupdate = off)`,
      // Without them a rare word is taken for a frequent one, and all summaries are walked through in search of it.
      `ALTER TABLE published.summary ALTER search_en SET STATISTICS 1000, ALTER search_es SET STATISTICS 1000`,
    ]) {
      await runner.query(statement);
    }
    await runner.query(`
      CREATE TABLE published.summary_version (
        summary_id uuid NOT NULL CONSTRAINT summary_version_summary_fkey REFERENCES published.summary ON DELETE CASCADE,
        version integer NOT NULL CHECK (version > 0),
        published_on date NOT NULL,
        hash text NOT NULL,
        detail text NOT NULL,
        CONSTRAINT summary_version_pkey PRIMARY KEY (summary_id, version)
      )`);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE, DELETE ON published.summary TO habeas_publisher`);
    await runner.query(`GRANT SELECT, INSERT ON published.summary_version TO habeas_publisher`);
  }

  /**
   * Sequence numbers come from a locked row: a sequence of the database leaves gaps, and shows them before COMMIT.
   * `counting_ended` moves when summaries stop being counted, which is no news of the feed.
   */
  private async createChanges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published.retraction (
        summary_id uuid CONSTRAINT retraction_pkey PRIMARY KEY,
        version integer NOT NULL,
        reason text NOT NULL CHECK (reason IN ('withdrawn_consent', 'error', 'risk')),
        retracted_on date NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE published.change_counter (
        only_row boolean CONSTRAINT change_counter_pkey PRIMARY KEY CHECK (only_row),
        last_sequence bigint NOT NULL CHECK (last_sequence >= 0),
        counting_ended bigint NOT NULL DEFAULT 0 CHECK (counting_ended >= 0)
      )`);
    await runner.query(`INSERT INTO published.change_counter (only_row, last_sequence) VALUES (true, 0)`);
    await runner.query(`
      CREATE TABLE published.change (
        sequence bigint CONSTRAINT change_pkey PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('publication', 'correction', 'retraction')),
        summary_id uuid NOT NULL,
        version integer NOT NULL,
        reason text,
        changed_on date NOT NULL
      )`);
    await runner.query(`CREATE INDEX change_summary ON published.change (summary_id)`);
    await runner.query(`GRANT SELECT, INSERT ON published.retraction, published.change TO habeas_publisher`);
    await runner.query(`GRANT SELECT, UPDATE ON published.change_counter TO habeas_publisher`);
  }
}
