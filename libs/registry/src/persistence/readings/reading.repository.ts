import { Injectable } from '@nestjs/common';
import { Conflict, newId } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import type { ReadingMapping } from '../../domain/readings/reading-mapping.js';
import type { RowReading } from '../../domain/readings/row-reader.js';
import { CopyRows } from './copy-rows.js';

/** A file as it was read, so that it is known again. */
export interface ReadingImport {
  readonly datasetId: number;
  /** Of the file and the mapping. */
  readonly fingerprint: string;
  readonly fileSha256: string;
  readonly edition: string;
  readonly actor: string;
  readonly at: Date;
}

/** What became of the staged readings; what is in none of these was as it is. */
export interface MergedReadings {
  readonly added: number;
  /** Another value stands now; the one before is in the history. */
  readonly replaced: number;
  /** The same value, now by a later edition. */
  readonly confirmed: number;
  /** A later edition says otherwise: the value went to the history. */
  readonly outdated: number;
}

/** Writes population readings, a million at a time. Values are replaced by later editions and kept in the history. */
@Injectable()
export class ReadingRepository {
  /** Lets this transaction take its time and the one import at a time that the stage allows. */
  async prepareStage(tx: Tx): Promise<void> {
    await sqlIn(tx).affected('SET LOCAL statement_timeout = 0');
    await sqlIn(tx).affected('SET LOCAL idle_in_transaction_session_timeout = 0');
    await sqlIn(tx).affected(`SET LOCAL work_mem = '64MB'`);
    await sqlIn(tx).affected('TRUNCATE portal.reading_stage');
  }

  /**
   * The dataset of the mapping, made at its first import.
   *
   * @throws Conflict `dataset_differs` when it is known with another span, start of the year or other groups
   */
  async openDataset(tx: Tx, mapping: ReadingMapping): Promise<number> {
    const known = await sqlIn(tx).one<{ id: number; shape: string }>(
      `SELECT d.id, jsonb_build_array(d.resolution, d.year_starts_in,
         (SELECT jsonb_agg(jsonb_build_array(g.code, g.measure) ORDER BY g.position)
          FROM portal.reading_group g WHERE g.dataset_id = d.id))::text AS shape
       FROM portal.reading_dataset d WHERE d.key = $1 FOR UPDATE`,
      [mapping.dataset],
    );
    const { resolution, period, groups, source } = mapping;
    if (known) {
      const shape = [resolution, period.yearStartsIn, groups.map(({ group, measure }) => [group, measure])];
      if (JSON.stringify(JSON.parse(known.shape)) === JSON.stringify(shape)) return known.id;
      throw new Conflict('dataset_differs', 'The dataset is known with other groups or spans: give it another name.');
    }
    const row = await sqlIn(tx).one<{ id: number }>(
      `WITH source AS (
         INSERT INTO portal.source (id, external_id, title, publisher, language) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (external_id) DO UPDATE SET title = excluded.title RETURNING id)
       INSERT INTO portal.reading_dataset (key, source_id, resolution, year_starts_in)
       SELECT $6, id, $7, $8 FROM source RETURNING id`,
      [
        newId(),
        `readings:${mapping.dataset}`,
        source.title,
        source.publisher,
        source.language,
        mapping.dataset,
        resolution,
        period.yearStartsIn,
      ],
    );
    const id = row?.id ?? 0;
    await sqlIn(tx).affected(
      `INSERT INTO portal.reading_group (dataset_id, position, code, measure, heading)
       SELECT $1, g.position, g.code, g.measure, g.heading
       FROM unnest($2::text[], $3::text[], $4::text[]) WITH ORDINALITY AS g (code, measure, heading, position)`,
      [id, groups.map((g) => g.group), groups.map((g) => g.measure), groups.map((g) => g.column)],
    );
    return id;
  }

  /** The edition as which the same file was imported before. */
  async knownEdition(tx: Tx, datasetId: number, fingerprint: string): Promise<string | undefined> {
    const row = await sqlIn(tx).one<{ edition: string }>(
      `SELECT edition FROM portal.reading_import WHERE dataset_id = $1 AND fingerprint = $2 ORDER BY id DESC LIMIT 1`,
      [datasetId, fingerprint],
    );
    return row?.edition;
  }

  /**
   * The number of the import: the one from before when the same file comes as the same edition again. What the operator
   * imports is confirmed by that.
   *
   * @throws Conflict `import_unconfirmed`: what is not confirmed must not stand in place of what is
   */
  async openImport(tx: Tx, file: ReadingImport): Promise<number> {
    const key = [file.datasetId, file.fingerprint, file.edition];
    const known = await sqlIn(tx).one<{ id: number; isConfirmed: boolean }>(
      `SELECT id, confirmed_at IS NOT NULL AS "isConfirmed" FROM portal.reading_import
       WHERE dataset_id = $1 AND fingerprint = $2 AND edition = $3`,
      key,
    );
    if (known && !known.isConfirmed) {
      throw new Conflict('import_unconfirmed', 'This file was imported before and nobody has confirmed it.');
    }
    if (known) return known.id;
    const row = await sqlIn(tx).one<{ id: number }>(
      `INSERT INTO portal.reading_import
         (dataset_id, fingerprint, edition, file_sha256, imported_by, imported_at, confirmed_by, confirmed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $5, $6) RETURNING id`,
      [...key, file.fileSha256, file.actor, file.at],
    );
    return row?.id ?? 0;
  }

  openStage(tx: Tx): Promise<CopyRows> {
    return CopyRows.open(tx, `portal.reading_stage (place, period, position, "values")`);
  }

  /** Merges the stage into what is known. `facilityIds` are the places by the number they were staged with. */
  async merge(
    tx: Tx,
    { importId, datasetId, rows }: { importId: number; datasetId: number; rows: number },
    facilityIds: readonly string[],
  ): Promise<MergedReadings> {
    const sql = sqlIn(tx);
    // The stage has no statistics: that it is large is known here alone.
    if (rows > largeStage) await sql.affected('SET LOCAL enable_nestloop = off');
    await sql.affected(
      `INSERT INTO portal.reading_series (facility_id, dataset_id)
       SELECT DISTINCT f, $2::integer FROM unnest($1::uuid[]) AS f ON CONFLICT DO NOTHING`,
      [facilityIds, datasetId],
    );
    const series = await sql.rows<{ id: number; facilityId: string }>(
      `SELECT id, facility_id AS "facilityId" FROM portal.reading_series WHERE dataset_id = $1`,
      [datasetId],
    );
    const ids = new Map(series.map(({ id, facilityId }) => [facilityId, id]));
    const numbers = facilityIds.map((facilityId) => ids.get(facilityId));
    const hasReadings = await sql.one(
      `SELECT 1 AS one FROM portal.reading_series s
       WHERE s.dataset_id = $1 AND EXISTS (SELECT 1 FROM portal.population_reading r WHERE r.series_id = s.id) LIMIT 1`,
      [datasetId],
    );
    const merged = await (hasReadings ? this.mergeKnown(tx, importId, numbers) : this.insertAll(tx, importId, numbers));
    await sql.affected('TRUNCATE portal.reading_stage');
    await sql.affected('UPDATE portal.reading_import SET merges = merges + 1 WHERE id = $1', [importId]);
    return merged;
  }

  private async insertAll(tx: Tx, importId: number, numbers: Numbers): Promise<MergedReadings> {
    const added = await sqlIn(tx).affected(
      `INSERT INTO portal.population_reading (series_id, period, import_id, position, "values")
       SELECT s.series_id, s.period, $2, s.position, s."values" FROM ${staged}`,
      [numbers, importId],
    );
    return { added, replaced: 0, confirmed: 0, outdated: 0 };
  }

  /** Compares once and writes what follows from it: the statement's parts all see the readings as they were before it. */
  private async mergeKnown(tx: Tx, importId: number, numbers: Numbers): Promise<MergedReadings> {
    const merged = await sqlIn(tx).one<MergedReadings>(
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
      [numbers, importId],
    );
    return merged ?? { added: 0, replaced: 0, confirmed: 0, outdated: 0 };
  }
}

/** From here on looking up each staged row costs more than reading all readings once. */
const largeStage = 50_000;

/** The series of each place, by the place's number. */
type Numbers = readonly (number | undefined)[];

/** A line of the stage as COPY reads it. */
export function stageLine({ place, period, position, values }: RowReading): string {
  let list = '';
  for (const value of values) list += `${list === '' ? '' : ','}${value ?? 'NULL'}`;
  return `${place}\t${period}\t${position}\t{${list}}\n`;
}

/** What was staged, with the number of its series in place of its place. `$1` holds the series by the place's number. */
const staged = `(
  SELECT known.series_id, staged.period, staged.position, staged."values"
  FROM portal.reading_stage staged
  JOIN unnest($1::integer[]) WITH ORDINALITY AS known (series_id, number) ON known.number = staged.place + 1) AS s`;
