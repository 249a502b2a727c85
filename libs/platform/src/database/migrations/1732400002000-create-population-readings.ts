import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many people a source says were held, by place and day, month or year. A reading is one row with a value for each
 * group of its dataset, and its key is the path that a chart reads; both are kept narrow, because there are a million of
 * them. What a later edition of a source replaced stays in the history. Absent is absent: no row and no element is made up.
 */
export class CreatePopulationReadings1732400002000 implements MigrationInterface {
  name = 'CreatePopulationReadings1732400002000';

  async up(runner: QueryRunner): Promise<void> {
    await this.createDatasets(runner);
    await this.createReadings(runner);
    await this.createStage(runner);
    for (const table of ['reading_dataset', 'reading_group', 'reading_series', 'reading_import']) {
      await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.${table} TO habeas_api`);
    }
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON portal.population_reading TO habeas_api`);
    await runner.query(`GRANT SELECT, INSERT ON portal.population_reading_history TO habeas_api`);
    await runner.query(`GRANT SELECT, INSERT, TRUNCATE ON portal.reading_stage TO habeas_api`);
    for (const table of [
      'reading_dataset',
      'reading_group',
      'reading_series',
      'reading_import',
      'population_reading',
    ]) {
      await runner.query(`GRANT SELECT ON portal.${table} TO habeas_worker`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [
      'reading_stage',
      'population_reading_history',
      'population_reading',
      'reading_import',
      'reading_series',
      'reading_group',
      'reading_dataset',
    ]) {
      await runner.query(`DROP TABLE portal.${table}`);
    }
  }

  private async createDatasets(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.reading_dataset (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT reading_dataset_pkey PRIMARY KEY,
        key text NOT NULL CONSTRAINT reading_dataset_key_key UNIQUE CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(key) <= 80),
        source_id uuid NOT NULL CONSTRAINT reading_dataset_source_fkey REFERENCES portal.source,
        resolution text NOT NULL CHECK (resolution IN ('day', 'month', 'year')),
        year_starts_in smallint NOT NULL CHECK (year_starts_in BETWEEN 1 AND 12)
      )`);
    await runner.query(`
      CREATE TABLE portal.reading_group (
        dataset_id integer NOT NULL CONSTRAINT reading_group_dataset_fkey REFERENCES portal.reading_dataset,
        position smallint NOT NULL CHECK (position BETWEEN 1 AND 40),
        code text NOT NULL CHECK (code ~ '^[a-z][a-z0-9_]{0,59}$'),
        measure text NOT NULL CHECK (measure IN ('during_day', 'at_midnight', 'average')),
        heading text NOT NULL CHECK (length(heading) BETWEEN 1 AND 200),
        CONSTRAINT reading_group_pkey PRIMARY KEY (dataset_id, position),
        CONSTRAINT reading_group_once UNIQUE (dataset_id, code, measure)
      )`);
    await runner.query(`
      CREATE TABLE portal.reading_series (
        id integer CONSTRAINT reading_series_pkey PRIMARY KEY,
        facility_id uuid NOT NULL CONSTRAINT reading_series_facility_fkey REFERENCES portal.facility,
        dataset_id integer NOT NULL CONSTRAINT reading_series_dataset_fkey REFERENCES portal.reading_dataset,
        CONSTRAINT reading_series_once UNIQUE (facility_id, dataset_id)
      )`);
    // The fingerprint covers the file and the mapping it was read with. Of two imports the later edition stands,
    // whichever came first; of one edition the later import. `merges` grows each time the import wrote something.
    await runner.query(`
      CREATE TABLE portal.reading_import (
        id integer GENERATED ALWAYS AS IDENTITY CONSTRAINT reading_import_pkey PRIMARY KEY,
        dataset_id integer NOT NULL CONSTRAINT reading_import_dataset_fkey REFERENCES portal.reading_dataset,
        fingerprint text NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
        file_sha256 text NOT NULL CHECK (file_sha256 ~ '^[0-9a-f]{64}$'),
        edition date NOT NULL,
        imported_by text NOT NULL CHECK (length(imported_by) BETWEEN 1 AND 100),
        imported_at timestamptz(3) NOT NULL,
        confirmed_by text CHECK (length(confirmed_by) BETWEEN 1 AND 100),
        confirmed_at timestamptz(3),
        merges integer NOT NULL DEFAULT 0 CHECK (merges >= 0),
        CONSTRAINT reading_import_once UNIQUE (dataset_id, fingerprint, edition),
        CONSTRAINT reading_import_confirmed_whole CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL))
      )`);
  }

  /**
   * `position` tells rows apart that one file gives for the same place and period. The readings have no foreign keys: two
   * checks for each of a million rows cost more than the rows. No role may delete a series or an import.
   */
  private async createReadings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portal.population_reading (
        series_id integer NOT NULL,
        period date NOT NULL,
        import_id integer NOT NULL,
        position smallint NOT NULL CHECK (position >= 0),
        "values" double precision[] NOT NULL CHECK (0 <= ALL ("values")),
        CONSTRAINT population_reading_pkey PRIMARY KEY (series_id, period, position)
      )`);
    await runner.query(`
      CREATE TABLE portal.population_reading_history (
        series_id integer NOT NULL CONSTRAINT population_reading_history_series_fkey REFERENCES portal.reading_series,
        period date NOT NULL,
        import_id integer NOT NULL CONSTRAINT population_reading_history_import_fkey REFERENCES portal.reading_import,
        position smallint NOT NULL,
        "values" double precision[] NOT NULL,
        replaced_by integer NOT NULL CONSTRAINT population_reading_history_replaced_by_fkey REFERENCES portal.reading_import,
        CONSTRAINT population_reading_history_pkey PRIMARY KEY (series_id, period, position, import_id)
      )`);
  }

  /** Filled and emptied by one import inside its transaction; TRUNCATE lets one import run at a time and leaves no bloat. */
  private async createStage(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE UNLOGGED TABLE portal.reading_stage (
        place integer NOT NULL,
        period date NOT NULL,
        position smallint NOT NULL,
        "values" double precision[] NOT NULL
      )`);
  }
}
