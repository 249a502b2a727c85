import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Population readings as the public reads them: those of confirmed imports about places that are public. A row is one
 * reading with a value for each group of its dataset, and its key is the path that a chart reads. The readings have no
 * foreign key: a check for each of a million rows costs more than the rows.
 */
export class CreatePublishedPopulation1732400002300 implements MigrationInterface {
  name = 'CreatePublishedPopulation1732400002300';

  async up(runner: QueryRunner): Promise<void> {
    await this.createDatasets(runner);
    await this.createReadings(runner);
    await this.createIndicators(runner);
    await this.createState(runner);
    await this.letThePublisherCopy(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE ALL ON ALL TABLES IN SCHEMA portal FROM habeas_publisher');
    await runner.query('REVOKE USAGE ON SCHEMA portal FROM habeas_publisher');
    await runner.query('DROP TABLE portal.published_reading_import');
    for (const table of [
      'indicator_value',
      'indicator',
      'population_reading',
      'reading_series',
      'reading_group',
      'reading_dataset',
    ]) {
      await runner.query(`DROP TABLE published.${table}`);
    }
  }

  private async createDatasets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published.reading_dataset (
        id integer CONSTRAINT reading_dataset_pkey PRIMARY KEY,
        key text NOT NULL CONSTRAINT reading_dataset_key_key UNIQUE,
        title text NOT NULL,
        publisher text,
        url text,
        resolution text NOT NULL CHECK (resolution IN ('day', 'month', 'year')),
        year_starts_in smallint NOT NULL CHECK (year_starts_in BETWEEN 1 AND 12)
      )`);
    await runner.query(`
      CREATE TABLE published.reading_group (
        dataset_id integer NOT NULL CONSTRAINT reading_group_dataset_fkey REFERENCES published.reading_dataset,
        position smallint NOT NULL,
        code text NOT NULL,
        measure text NOT NULL CHECK (measure IN ('during_day', 'at_midnight', 'average')),
        unit text NOT NULL CHECK (unit IN ('persons')),
        CONSTRAINT reading_group_pkey PRIMARY KEY (dataset_id, position)
      )`);
    await runner.query(`
      CREATE TABLE published.reading_series (
        id integer CONSTRAINT reading_series_pkey PRIMARY KEY,
        facility_id uuid NOT NULL CONSTRAINT reading_series_facility_fkey REFERENCES published.facility ON DELETE CASCADE,
        dataset_id integer NOT NULL CONSTRAINT reading_series_dataset_fkey REFERENCES published.reading_dataset,
        CONSTRAINT reading_series_once UNIQUE (facility_id, dataset_id)
      )`);
  }

  private async createReadings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published.population_reading (
        series_id integer NOT NULL,
        period date NOT NULL,
        position smallint NOT NULL,
        "values" double precision[] NOT NULL,
        CONSTRAINT population_reading_pkey PRIMARY KEY (series_id, period, position)
      )`);
    await runner.query(`
      GRANT SELECT, INSERT, UPDATE ON published.reading_dataset, published.reading_group, published.reading_series,
        published.population_reading TO habeas_publisher`);
    await runner.query('GRANT DELETE ON published.reading_series, published.population_reading TO habeas_publisher');
  }

  /** Values as they are sent. A claim that goes takes the values with it that rest on it. */
  private async createIndicators(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published.indicator_value (
        facility_id uuid NOT NULL CONSTRAINT indicator_value_facility_fkey REFERENCES published.facility ON DELETE CASCADE,
        position integer NOT NULL,
        indicator text NOT NULL,
        first_claim uuid CONSTRAINT indicator_value_first_claim_fkey REFERENCES published.facility_claim ON DELETE CASCADE,
        second_claim uuid CONSTRAINT indicator_value_second_claim_fkey REFERENCES published.facility_claim ON DELETE CASCADE,
        detail text NOT NULL,
        CONSTRAINT indicator_value_pkey PRIMARY KEY (facility_id, position)
      )`);
    for (const column of ['first_claim', 'second_claim'])
      await runner.query(`CREATE INDEX indicator_value_${column} ON published.indicator_value (${column})`);
    await runner.query('GRANT SELECT, INSERT, DELETE ON published.indicator_value TO habeas_publisher');
    // Of every benchmark there is, so that what cannot be computed is said and not left out.
    await runner.query(`
      CREATE TABLE published.indicator (
        id text CONSTRAINT indicator_pkey PRIMARY KEY,
        formula text NOT NULL,
        source text NOT NULL,
        check_status text NOT NULL,
        remark text,
        inputs text[] NOT NULL,
        position integer NOT NULL
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON published.indicator TO habeas_publisher');
  }

  /** What of each import was copied: an import whose file comes again with more rows is copied again. */
  private async createState(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.published_reading_import (
        import_id integer CONSTRAINT published_reading_import_pkey PRIMARY KEY
          CONSTRAINT published_reading_import_import_fkey REFERENCES portal.reading_import,
        merges integer NOT NULL CHECK (merges >= 0)
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE ON portal.published_reading_import TO habeas_api, habeas_worker');
  }

  /** A million rows are copied inside the database, so the publisher may read just them: figures that sources published. */
  private async letThePublisherCopy(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT USAGE ON SCHEMA portal TO habeas_publisher');
    await runner.query(`
      GRANT SELECT ON portal.reading_dataset, portal.reading_group, portal.reading_series, portal.population_reading,
        portal.published_facility TO habeas_publisher`);
    await runner.query('GRANT SELECT (id, dataset_id, confirmed_at) ON portal.reading_import TO habeas_publisher');
    await runner.query('GRANT SELECT (id, title, publisher, url) ON portal.source TO habeas_publisher');
  }
}
