import { sqlIn, type Tx } from '@habeas/platform/database';
import type { RowReading } from '../../domain/readings/row-reader.js';
import { CopyRows } from './copy-rows.js';
import { copyList, type IncomingReadings, type MergedReadings } from './incoming-readings.js';
import { nextSeries } from './next-series.js';

/** From here on looking up each staged row costs more than reading all readings once. */
const largeStage = 50_000;

/** Further readings of a dataset: staged first, then compared with what is known. */
export class StagedReadings implements IncomingReadings {
  private staged = 0;

  private constructor(
    private readonly tx: Tx,
    private readonly datasetId: number,
    private readonly importId: number,
    readonly rows: CopyRows,
  ) {}

  static async open(tx: Tx, datasetId: number, importId: number): Promise<StagedReadings> {
    const rows = await CopyRows.open(tx, `portal.reading_stage (place, period, position, "values")`);
    return new StagedReadings(tx, datasetId, importId, rows);
  }

  add({ place, period, position, values }: RowReading): void {
    this.rows.add(`${place}\t${period}\t${position}\t${copyList(values)}\n`);
    this.staged += 1;
  }

  async settle(facilityIds: readonly string[]): Promise<MergedReadings> {
    const sql = sqlIn(this.tx);
    // The stage has no statistics: that it is large is known here alone.
    if (this.staged > largeStage) await sql.affected('SET LOCAL enable_nestloop = off');
    const merged = await this.compare(await this.seriesOf(facilityIds));
    await sql.affected('TRUNCATE portal.reading_stage');
    return merged;
  }

  /** The series of each place, in the order of the places. */
  private async seriesOf(facilityIds: readonly string[]): Promise<(number | undefined)[]> {
    const sql = sqlIn(this.tx);
    await sql.affected(
      `INSERT INTO portal.reading_series (id, facility_id, dataset_id)
       SELECT $3::integer - 1 + row_number() OVER (), facility, $2
       FROM unnest($1::uuid[]) AS facility
       WHERE NOT EXISTS (SELECT 1 FROM portal.reading_series s WHERE s.facility_id = facility AND s.dataset_id = $2)`,
      [facilityIds, this.datasetId, await nextSeries(this.tx)],
    );
    const series = await sql.rows<{ id: number; facilityId: string }>(
      `SELECT id, facility_id AS "facilityId" FROM portal.reading_series WHERE dataset_id = $1`,
      [this.datasetId],
    );
    const ids = new Map(series.map(({ id, facilityId }) => [facilityId, id]));
    return facilityIds.map((facilityId) => ids.get(facilityId));
  }

  /** Compares once and writes what follows from it: the statement's parts all see the readings as they were before it. */
  private async compare(numbers: readonly (number | undefined)[]): Promise<MergedReadings> {
    const merged = await sqlIn(this.tx).one<MergedReadings>(
      `WITH mine AS (SELECT id, edition FROM portal.reading_import WHERE id = $2),
       compared AS MATERIALIZED (
         SELECT s.series_id, s.period, s.position, s."values" AS mine, r."values" AS theirs, r.import_id AS their_import,
           r.series_id IS NULL AS is_new, r."values" <> s."values" AS differs,
           (mine.edition, mine.id) > (theirs.edition, theirs.id) AS is_later
         FROM ${staged} CROSS JOIN mine
         LEFT JOIN portal.population_reading r
           ON r.series_id = s.series_id AND r.period = s.period AND r.position = s.position
         LEFT JOIN portal.reading_import theirs ON theirs.id = r.import_id
         WHERE r.series_id IS NULL OR r."values" <> s."values" OR (mine.edition, mine.id) > (theirs.edition, theirs.id)),
       kept AS (
         INSERT INTO portal.population_reading_history (series_id, period, position, "values", import_id, replaced_by)
         SELECT series_id, period, position, CASE WHEN is_later THEN theirs ELSE mine END,
           CASE WHEN is_later THEN their_import ELSE $2 END, CASE WHEN is_later THEN $2 ELSE their_import END
         FROM compared WHERE differs ON CONFLICT DO NOTHING RETURNING import_id),
       updated AS (
         UPDATE portal.population_reading r SET "values" = c.mine, import_id = $2 FROM compared c
         WHERE c.is_later AND r.series_id = c.series_id AND r.period = c.period AND r.position = c.position),
       inserted AS (
         INSERT INTO portal.population_reading (series_id, period, import_id, position, "values")
         SELECT series_id, period, $2, position, mine FROM compared WHERE is_new)
       SELECT count(*) FILTER (WHERE is_new) AS added, count(*) FILTER (WHERE is_later AND differs) AS replaced,
         count(*) FILTER (WHERE is_later AND NOT differs) AS confirmed,
         (SELECT count(*) FROM kept WHERE import_id = $2) AS outdated
       FROM compared`,
      [numbers, this.importId],
    );
    return merged ?? { added: 0, replaced: 0, confirmed: 0, outdated: 0 };
  }
}

/** What was staged, with the number of its series in place of its place. `$1` holds the series by the place's number. */
const staged = `(
  SELECT known.series_id, staged.period, staged.position, staged."values"
  FROM portal.reading_stage staged
  JOIN unnest($1::integer[]) WITH ORDINALITY AS known (series_id, number) ON known.number = staged.place + 1) AS s`;
