import { sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { ImportMapping } from '../domain/import-mapping.js';
import { type FileFault, type ImportProgress, type ImportState, keptDays } from '../domain/report-import.js';
import type { RowFault, UnmappedValue } from '../domain/import-row.js';
import { ReportImportEntity, ReportImportFaultEntity, ReportImportFileEntity } from './report-import.entity.js';

/** A file that was just received. */
export interface ReceivedImport {
  readonly id: string;
  readonly organizationId: string;
  readonly requestedBy: string;
  readonly dryRun: boolean;
  readonly mapping: ImportMapping;
  readonly mappingName: string | null;
  readonly sha256: string;
  readonly content: Buffer;
  readonly at: Date;
}

/** What a worker needs to go on with an import. */
export interface LockedImport {
  readonly id: string;
  readonly organizationId: string;
  readonly requestedBy: string;
  readonly state: ImportState;
  readonly dryRun: boolean;
  readonly mapping: ImportMapping;
  readonly processed: number;
}

/** The faults of one row, by its place in the file. */
export interface FaultyRow {
  readonly position: number;
  readonly line: number;
  readonly faults: readonly RowFault[];
}

const valueMax = 200;

/** What an organisation's imports take up now. */
export interface ImportUsage {
  readonly unfinished: number;
  readonly keptBytes: number;
}

/** Writes imports and their progress; the position a crash resumes from is in the same row as the counts. */
@Injectable()
export class ReportImportRepository {
  async insert(tx: Tx, received: ReceivedImport): Promise<void> {
    const { content, at, ...row } = received;
    const counts = { processed: 0, accepted: 0, duplicates: 0, failed: 0, resumptions: 0 };
    await tx.insert(ReportImportEntity, {
      ...row,
      ...counts,
      bytes: content.length,
      state: 'received',
      createdAt: at,
      touchedAt: at,
    });
    await tx.insert(ReportImportFileEntity, { importId: received.id, content });
  }

  /** What the organisation's imports take up, counted for one caller at a time: two uploads at once do not both fit in. */
  async usage(tx: Tx, organizationId: string): Promise<ImportUsage> {
    const sql = sqlIn(tx);
    await sql.one('SELECT 1 AS held FROM portal.organization WHERE id = $1 FOR NO KEY UPDATE', [organizationId]);
    const usage = await sql.one<ImportUsage>(
      `SELECT count(*) FILTER (WHERE i.state IN ('received', 'running')) AS unfinished,
         coalesce(sum(i.bytes) FILTER (WHERE f.import_id IS NOT NULL), 0) AS "keptBytes"
       FROM portal.report_import i LEFT JOIN portal.report_import_file f ON f.import_id = i.id
       WHERE i.organization_id = $1`,
      [organizationId],
    );
    return usage ?? { unfinished: 0, keptBytes: 0 };
  }

  /** Drops the files of imports that ended long enough ago; returns those imports. Their rows and hashes stay. */
  async dropFiles(tx: Tx, now: Date): Promise<string[]> {
    const dropped = await sqlIn(tx).rows<{ id: string }>(
      `DELETE FROM portal.report_import_file f USING portal.report_import i
       WHERE i.id = f.import_id AND i.state IN ('finished', 'failed')
         AND i.finished_at + make_interval(days => CASE WHEN i.dry_run THEN $2::int ELSE $3::int END) <= $1
       RETURNING i.id`,
      [now, keptDays.dryRun, keptDays.import],
    );
    return dropped.map(({ id }) => id);
  }

  /** Locks an import, so that of two workers with the same job one waits and sees how far the other came. */
  lock(tx: Tx, importId: string): Promise<LockedImport | undefined> {
    return sqlIn(tx).one<LockedImport>(
      `SELECT id, organization_id AS "organizationId", requested_by AS "requestedBy", state, dry_run AS "dryRun", mapping,
         processed
       FROM portal.report_import WHERE id = $1 FOR UPDATE`,
      [importId],
    );
  }

  async content(tx: Tx, importId: string): Promise<Buffer> {
    const file = await tx.findOneByOrFail(ReportImportFileEntity, { importId });
    return file.content;
  }

  async start(tx: Tx, importId: string, total: number, at: Date): Promise<void> {
    await sqlIn(tx).affected(
      `UPDATE portal.report_import SET state = 'running', total = $2, started_at = coalesce(started_at, $3), touched_at = $3
       WHERE id = $1`,
      [importId, total, at],
    );
  }

  /** A dry run leaves nothing behind to resume from, so a new try begins at the top. */
  async restart(tx: Tx, importId: string): Promise<void> {
    const sql = sqlIn(tx);
    await sql.affected('DELETE FROM portal.report_import_fault WHERE import_id = $1', [importId]);
    await sql.affected('DELETE FROM portal.report_import_unmapped WHERE import_id = $1', [importId]);
    await sql.affected(
      'UPDATE portal.report_import SET processed = 0, accepted = 0, duplicates = 0, failed = 0 WHERE id = $1',
      [importId],
    );
  }

  async addProgress(
    tx: Tx,
    importId: string,
    { accepted, duplicates, failed }: ImportProgress,
    at: Date,
  ): Promise<void> {
    await sqlIn(tx).affected(
      `UPDATE portal.report_import SET accepted = accepted + $2, duplicates = duplicates + $3, failed = failed + $4,
         processed = processed + $2 + $3 + $4, touched_at = $5
       WHERE id = $1`,
      [importId, accepted, duplicates, failed, at],
    );
  }

  async finish(tx: Tx, importId: string, at: Date): Promise<void> {
    await sqlIn(tx).affected(
      `UPDATE portal.report_import SET state = 'finished', finished_at = $2, touched_at = $2 WHERE id = $1`,
      [importId, at],
    );
  }

  async fail(
    tx: Tx,
    importId: string,
    fault: { code: FileFault; columns: readonly string[]; at: Date },
  ): Promise<void> {
    await sqlIn(tx).affected(
      `UPDATE portal.report_import SET state = 'failed', error_code = $2, error_columns = $3, finished_at = $4,
         touched_at = $4
       WHERE id = $1`,
      [importId, fault.code, fault.columns, fault.at],
    );
  }

  async insertFaults(tx: Tx, importId: string, rows: readonly FaultyRow[]): Promise<void> {
    const faults = rows.flatMap(({ position, line, faults }) =>
      faults.map(({ column, code }, ordinal) => ({ importId, position, ordinal, line, columnName: column, code })),
    );
    if (faults.length > 0) await tx.insert(ReportImportFaultEntity, faults);
  }

  /** Adds up the words that the mapping does not know; a long one is cut, and a NUL cannot be kept. */
  async countUnmapped(tx: Tx, importId: string, values: readonly UnmappedValue[]): Promise<void> {
    const counts = new Map<string, { column: string; value: string; count: number }>();
    for (const { column, value } of values) {
      const kept = cut(value.replaceAll('\u0000', '\ufffd'));
      const key = JSON.stringify([column, kept]);
      counts.set(key, { column, value: kept, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    if (counts.size === 0) return;
    const rows = [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
    await sqlIn(tx).affected(
      `INSERT INTO portal.report_import_unmapped AS kept (import_id, column_name, value, count)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::int[])
       ON CONFLICT (import_id, column_name, value) DO UPDATE SET count = kept.count + excluded.count`,
      [importId, rows.map(({ column }) => column), rows.map(({ value }) => value), rows.map(({ count }) => count)],
    );
  }

  /** Unfinished imports that nobody has touched for a while are noted as resumed, and returned. */
  async resumeUntouched(tx: Tx, before: Date, at: Date): Promise<{ id: string; resumptions: number }[]> {
    return sqlIn(tx).rows<{ id: string; resumptions: number }>(
      `UPDATE portal.report_import SET resumptions = resumptions + 1, touched_at = $2
       WHERE state IN ('received', 'running') AND touched_at < $1
       RETURNING id, resumptions`,
      [before, at],
    );
  }
}

/** At most so many characters, without cutting a surrogate pair in two. */
function cut(value: string): string {
  return value.length <= valueMax ? value : [...value].slice(0, valueMax - 1).join('') + '…';
}
