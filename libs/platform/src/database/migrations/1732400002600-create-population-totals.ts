import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many people all public places held together, by dataset, group and span: a million readings cannot be added up
 * for each reader. What was added up of each dataset stands beside it, so that it is done again when a place comes or goes.
 */
export class CreatePopulationTotals1732400002600 implements MigrationInterface {
  name = 'CreatePopulationTotals1732400002600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE published.population_total (
        dataset_id integer NOT NULL CONSTRAINT population_total_dataset_fkey REFERENCES published.reading_dataset,
        position smallint NOT NULL,
        period date NOT NULL,
        value double precision NOT NULL CHECK (value >= 0),
        places integer NOT NULL CHECK (places > 0),
        CONSTRAINT population_total_pkey PRIMARY KEY (dataset_id, position, period)
      )`);
    await runner.query('GRANT SELECT, INSERT, DELETE ON published.population_total TO habeas_publisher');
    await runner.query(`
      CREATE TABLE portal.totalled_dataset (
        dataset_id integer CONSTRAINT totalled_dataset_pkey PRIMARY KEY
          CONSTRAINT totalled_dataset_dataset_fkey REFERENCES portal.reading_dataset,
        series_hash text NOT NULL CHECK (series_hash ~ '^[0-9a-f]{32}$')
      )`);
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON portal.totalled_dataset TO habeas_api, habeas_worker');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE portal.totalled_dataset');
    await runner.query('DROP TABLE published.population_total');
  }
}
