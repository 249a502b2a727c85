import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  'category_crosswalk',
  'category_provision',
  'category',
  'provision',
  'instrument_force',
  'instrument',
  'reference_value',
  'consent_grant',
  'suppression_rule',
  'indicator',
  'channel',
];

/**
 * Reference data: what a report can be filed under and which norms that touches. The files of libs/taxonomy are the
 * source; these tables let other tables point at a code. Each norm carries how far it was checked.
 */
export class CreateTaxonomy1732400001300 implements MigrationInterface {
  name = 'CreateTaxonomy1732400001300';

  async up(runner: QueryRunner): Promise<void> {
    await this.createNorms(runner);
    await this.createCategories(runner);
    await this.createLists(runner);
    await this.createPolicies(runner);
    for (const table of tables) {
      await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.${table} TO habeas_api`);
      await runner.query(`GRANT SELECT ON portal.${table} TO habeas_worker`);
    }
    await runner.query(`GRANT DELETE ON portal.category_provision, portal.category_crosswalk TO habeas_api`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of tables) await runner.query(`DROP TABLE portal.${table}`);
  }

  private async createNorms(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.instrument (
        id text CONSTRAINT instrument_pkey PRIMARY KEY,
        title_en text NOT NULL,
        title_es text NOT NULL,
        adopted text,
        locator_kind text NOT NULL,
        check_status text NOT NULL CHECK (check_status IN ('confirmed', 'partly_confirmed', 'unchecked')),
        note text
      )`);
    await runner.query(`
      CREATE TABLE portal.instrument_force (
        instrument_id text NOT NULL CONSTRAINT instrument_force_instrument_fkey REFERENCES portal.instrument,
        country text NOT NULL CHECK (country ~ '^[A-Z]{2}$'),
        legal_force text NOT NULL,
        CONSTRAINT instrument_force_pkey PRIMARY KEY (instrument_id, country)
      )`);
    await runner.query(`
      CREATE TABLE portal.provision (
        instrument_id text NOT NULL CONSTRAINT provision_instrument_fkey REFERENCES portal.instrument,
        locator text NOT NULL,
        label_en text NOT NULL,
        label_es text NOT NULL,
        check_status text NOT NULL CHECK (check_status IN ('confirmed', 'partly_confirmed', 'unchecked')),
        CONSTRAINT provision_pkey PRIMARY KEY (instrument_id, locator)
      )`);
  }

  private async createCategories(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.category (
        code text CONSTRAINT category_pkey PRIMARY KEY CHECK (code ~ '^[A-Z]{3}([.][A-Z]{1,6})*$'),
        parent text CONSTRAINT category_parent_fkey REFERENCES portal.category,
        label_en text NOT NULL,
        label_es text NOT NULL,
        default_severity smallint NOT NULL CHECK (default_severity BETWEEN 1 AND 5),
        default_urgency text NOT NULL CHECK (default_urgency IN ('U0', 'U1', 'U2', 'U3')),
        position smallint NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE portal.category_provision (
        category_code text NOT NULL CONSTRAINT category_provision_category_fkey REFERENCES portal.category,
        instrument_id text NOT NULL,
        locator text NOT NULL,
        position smallint NOT NULL,
        CONSTRAINT category_provision_pkey PRIMARY KEY (category_code, instrument_id, locator),
        CONSTRAINT category_provision_provision_fkey FOREIGN KEY (instrument_id, locator) REFERENCES portal.provision
      )`);
    await runner.query(`
      CREATE TABLE portal.category_crosswalk (
        category_code text NOT NULL CONSTRAINT category_crosswalk_category_fkey REFERENCES portal.category,
        list text NOT NULL,
        code text NOT NULL,
        CONSTRAINT category_crosswalk_pkey PRIMARY KEY (category_code, list, code)
      )`);
  }

  private async createLists(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.reference_value (
        list text NOT NULL,
        code text NOT NULL,
        label_en text NOT NULL,
        label_es text NOT NULL,
        definition_en text,
        definition_es text,
        hours integer CHECK (hours > 0),
        source text,
        check_status text CHECK (check_status IN ('confirmed', 'partly_confirmed', 'unchecked')),
        position smallint NOT NULL,
        CONSTRAINT reference_value_pkey PRIMARY KEY (list, code)
      )`);
    await runner.query(`
      CREATE TABLE portal.consent_grant (
        code text CONSTRAINT consent_grant_pkey PRIMARY KEY CHECK (code ~ '^[a-z_]{1,60}$'),
        label_en text NOT NULL,
        label_es text NOT NULL,
        absence_blocks_publication boolean NOT NULL,
        position smallint NOT NULL
      )`);
  }

  private async createPolicies(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.suppression_rule (
        rule text CONSTRAINT suppression_rule_pkey PRIMARY KEY,
        value text NOT NULL,
        unit text,
        applies_to text NOT NULL,
        source text NOT NULL
      )`);
    await runner.query(`
      CREATE TABLE portal.indicator (
        id text CONSTRAINT indicator_pkey PRIMARY KEY,
        formula text NOT NULL,
        unit text NOT NULL,
        flag_levels text NOT NULL,
        source text NOT NULL,
        check_status text NOT NULL CHECK (check_status IN ('confirmed', 'partly_confirmed', 'unchecked')),
        remark text
      )`);
    await runner.query(`
      CREATE TABLE portal.channel (
        channel text CONSTRAINT channel_pkey PRIMARY KEY,
        accepts text NOT NULL,
        required_fields text NOT NULL,
        gates text NOT NULL,
        check_status text NOT NULL CHECK (check_status IN ('confirmed', 'partly_confirmed', 'unchecked')),
        remark text
      )`);
  }
}
