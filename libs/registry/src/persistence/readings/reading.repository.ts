import { Injectable } from '@nestjs/common';
import { Conflict, newId } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import type { ReadingMapping } from '../../domain/readings/reading-mapping.js';
import { FirstReadings } from './first-readings.js';
import type { IncomingReadings } from './incoming-readings.js';
import { StagedReadings } from './staged-readings.js';

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

/** Datasets of population readings and their imports, a million readings at a time. */
@Injectable()
export class ReadingRepository {
  /** Lets this transaction take its time, and no other import run beside it: emptying the stage waits for whoever has it. */
  async lockImports(tx: Tx): Promise<void> {
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

  /** The way in for the readings of an import. What is only tried is staged: a table that is emptied keeps no trace of it. */
  async receive(
    tx: Tx,
    { datasetId, importId, dryRun }: { datasetId: number; importId: number; dryRun: boolean },
  ): Promise<IncomingReadings> {
    const known = await sqlIn(tx).one('SELECT 1 AS one FROM portal.reading_series WHERE dataset_id = $1 LIMIT 1', [
      datasetId,
    ]);
    return known || dryRun ? StagedReadings.open(tx, datasetId, importId) : FirstReadings.open(tx, datasetId, importId);
  }

  /** Tells whoever copies readings to the public side that the import wrote something. */
  async countMerge(tx: Tx, importId: number): Promise<void> {
    await sqlIn(tx).affected('UPDATE portal.reading_import SET merges = merges + 1 WHERE id = $1', [importId]);
  }
}
