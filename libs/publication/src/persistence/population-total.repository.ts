import { asPublisher, sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** A dataset, and a hash of which public places it has readings of. */
interface DatasetState {
  readonly id: number;
  readonly hash: string;
}

/** Adds up what all public places held together, inside the database. */
@Injectable()
export class PopulationTotalRepository {
  /** Adds up again the datasets of the imports, and those of which a place came or went since. */
  async bringUpToDate(tx: Tx, importIds: readonly number[]): Promise<void> {
    const known = await sqlIn(tx).rows<DatasetState & { imported: boolean }>(
      `SELECT d.id, coalesce(t.series_hash, '') AS hash,
         EXISTS (SELECT 1 FROM portal.reading_import i WHERE i.dataset_id = d.id AND i.id = ANY($1::integer[])) AS imported
       FROM portal.reading_dataset d LEFT JOIN portal.totalled_dataset t ON t.dataset_id = d.id`,
      [importIds],
    );
    const before = new Map(known.map((dataset) => [dataset.id, dataset]));
    const stale = (await this.present(tx)).filter(({ id, hash }) => {
      const dataset = before.get(id);
      return dataset?.imported === true || dataset?.hash !== hash;
    });
    if (stale.length === 0) return;
    await this.addUp(
      tx,
      stale.map(({ id }) => id),
    );
    await sqlIn(tx).affected(
      `INSERT INTO portal.totalled_dataset (dataset_id, series_hash) SELECT * FROM unnest($1::integer[], $2::text[])
       ON CONFLICT (dataset_id) DO UPDATE SET series_hash = excluded.series_hash`,
      [stale.map(({ id }) => id), stale.map(({ hash }) => hash)],
    );
  }

  private present(tx: Tx): Promise<DatasetState[]> {
    return asPublisher(tx, () =>
      sqlIn(tx).rows<DatasetState>(
        `SELECT d.id, md5(coalesce(string_agg(s.id::text, ' ' ORDER BY s.id), '')) AS hash
         FROM published.reading_dataset d LEFT JOIN published.reading_series s ON s.dataset_id = d.id GROUP BY d.id`,
      ),
    );
  }

  /** Where a file has several rows for one place and span, nobody knows how they belong together: they are left out. */
  private addUp(tx: Tx, datasetIds: readonly number[]): Promise<number> {
    return asPublisher(tx, async () => {
      await sqlIn(tx).affected('DELETE FROM published.population_total WHERE dataset_id = ANY($1::integer[])', [
        datasetIds,
      ]);
      return sqlIn(tx).affected(
        `INSERT INTO published.population_total (dataset_id, position, period, value, places)
         SELECT s.dataset_id, v.position, r.period, sum(v.value), count(*)
         FROM published.reading_series s
         JOIN published.population_reading r ON r.series_id = s.id
         CROSS JOIN LATERAL unnest(r."values") WITH ORDINALITY AS v (value, position)
         WHERE s.dataset_id = ANY($1::integer[]) AND v.value IS NOT NULL
           AND (r.series_id, r.period) NOT IN (
             SELECT series_id, period FROM published.population_reading WHERE position > 0)
         GROUP BY s.dataset_id, v.position, r.period`,
        [datasetIds],
      );
    });
  }
}
