import { asPublisher, sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** An import as it was when it was looked at: `merges` grows when more of it is taken in. */
export interface PendingImport {
  readonly id: number;
  readonly merges: number;
}

/** Copies population readings to the public side, inside the database: there are a million of them. */
@Injectable()
export class PublishedPopulationRepository {
  /** One copy waits for another, and may take its time. */
  async prepare(tx: Tx): Promise<void> {
    await sqlIn(tx).affected('SET LOCAL statement_timeout = 0');
    await sqlIn(tx).affected('LOCK TABLE portal.published_reading_import IN SHARE ROW EXCLUSIVE MODE');
  }

  /** Confirmed imports of which something was not copied. */
  pending(tx: Tx): Promise<PendingImport[]> {
    return sqlIn(tx).rows<PendingImport>(
      `SELECT i.id, i.merges FROM portal.reading_import i
       LEFT JOIN portal.published_reading_import p ON p.import_id = i.id
       WHERE i.confirmed_at IS NOT NULL AND p.merges IS DISTINCT FROM i.merges ORDER BY i.id`,
    );
  }

  /** Brings the datasets up to date and adds the series of public places that are not there yet. Returns those. */
  addSeries(tx: Tx): Promise<number[]> {
    return asPublisher(tx, async () => {
      const sql = sqlIn(tx);
      await sql.affected(
        `INSERT INTO published.reading_dataset (id, key, title, publisher, url, resolution, year_starts_in)
         SELECT d.id, d.key, s.title, s.publisher, s.url, d.resolution, d.year_starts_in
         FROM portal.reading_dataset d JOIN portal.source s ON s.id = d.source_id
         WHERE EXISTS (SELECT 1 FROM portal.reading_import i WHERE i.dataset_id = d.id AND i.confirmed_at IS NOT NULL)
         ON CONFLICT (id) DO UPDATE SET title = excluded.title, publisher = excluded.publisher, url = excluded.url`,
      );
      await sql.affected(
        `INSERT INTO published.reading_group (dataset_id, position, code, measure, unit)
         SELECT g.dataset_id, g.position, g.code, g.measure, 'persons'
         FROM portal.reading_group g JOIN published.reading_dataset d ON d.id = g.dataset_id ON CONFLICT DO NOTHING`,
      );
      const added = await sql.rows<{ id: number }>(
        `INSERT INTO published.reading_series (id, facility_id, dataset_id)
         SELECT s.id, f.public_id, s.dataset_id
         FROM portal.reading_series s JOIN portal.published_facility f ON f.facility_id = s.facility_id
         WHERE NOT EXISTS (SELECT 1 FROM published.reading_series p WHERE p.id = s.id)
           AND EXISTS (SELECT 1 FROM portal.population_reading r JOIN portal.reading_import i ON i.id = r.import_id
             WHERE r.series_id = s.id AND i.confirmed_at IS NOT NULL)
         RETURNING id`,
      );
      return added.map(({ id }) => id);
    });
  }

  /** Public series that one of the imports may have changed. */
  seriesOf(tx: Tx, importIds: readonly number[]): Promise<number[]> {
    return asPublisher(tx, async () => {
      const series = await sqlIn(tx).rows<{ id: number }>(
        `SELECT s.id FROM published.reading_series s
         WHERE s.dataset_id IN (SELECT dataset_id FROM portal.reading_import WHERE id = ANY($1::integer[])) ORDER BY s.id`,
        [importIds],
      );
      return series.map(({ id }) => id);
    });
  }

  /** Copies what confirmed imports say of the series: of all imports, or of the given ones. Returns how many rows changed. */
  copy(tx: Tx, seriesIds: readonly number[], importIds: readonly number[] | undefined): Promise<number> {
    return asPublisher(tx, () =>
      sqlIn(tx).affected(
        `INSERT INTO published.population_reading AS p (series_id, period, position, "values")
         SELECT r.series_id, r.period, r.position, r."values"
         FROM portal.population_reading r JOIN portal.reading_import i ON i.id = r.import_id
         JOIN published.reading_series s ON s.id = r.series_id
         WHERE i.confirmed_at IS NOT NULL AND r.series_id = ANY($1::integer[])
           AND ($2::integer[] IS NULL OR r.import_id = ANY($2::integer[]))
         ON CONFLICT (series_id, period, position) DO UPDATE SET "values" = excluded."values"
         WHERE p."values" <> excluded."values"`,
        [seriesIds, importIds ?? null],
      ),
    );
  }

  async markCopied(tx: Tx, imports: readonly PendingImport[]): Promise<void> {
    await sqlIn(tx).affected(
      `INSERT INTO portal.published_reading_import (import_id, merges)
       SELECT * FROM unnest($1::integer[], $2::integer[])
       ON CONFLICT (import_id) DO UPDATE SET merges = excluded.merges`,
      [imports.map(({ id }) => id), imports.map(({ merges }) => merges)],
    );
  }
}
