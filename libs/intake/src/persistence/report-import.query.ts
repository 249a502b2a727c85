import type { SqlRunner } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type ImportState, keptUntil, reasonOf } from '../domain/report-import.js';

/** How far an import is, as its list shows it. */
export interface ImportSummary {
  readonly id: string;
  readonly state: ImportState;
  readonly dryRun: boolean;
  readonly mapping: string | null;
  readonly total: number | null;
  readonly processed: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly failed: number;
  /** Why the file as a whole was refused, with the columns it is about. */
  readonly fault: { readonly code: string; readonly columns: readonly string[] } | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
  /** Until when the file, and with it the failed rows, can be had; null while the import is not over. */
  readonly fileKeptUntil: string | null;
}

/** One fault of one row, in words. */
export interface ImportError {
  readonly line: number;
  readonly column: string | null;
  readonly code: string;
  readonly reason: string;
}

/** An import with everything that did not become a report. */
export interface ImportDetail extends ImportSummary {
  readonly unmapped: readonly { readonly column: string; readonly value: string; readonly count: number }[];
  readonly errors: readonly ImportError[];
}

interface SummaryRow {
  id: string;
  state: ImportState;
  dry_run: boolean;
  mapping_name: string | null;
  total: number | null;
  processed: number;
  accepted: number;
  duplicates: number;
  failed: number;
  error_code: string | null;
  error_columns: string[] | null;
  created_at: Date;
  finished_at: Date | null;
}

const summaryColumns = `id, state, dry_run, mapping_name, total, processed, accepted, duplicates, failed, error_code,
  error_columns, created_at, finished_at`;

/** Faults shown at most; the file of failed rows holds all of them. */
const errorsMax = 10_000;
const unmappedMax = 1_000;

/** Reads imports for their own organisation only: it is part of every question (trap O3). */
@Injectable()
export class ReportImportQuery {
  async list(sql: SqlRunner, organizationId: string, limit: number, before?: string): Promise<ImportSummary[]> {
    const rows = await sql.rows<SummaryRow>(
      `SELECT ${summaryColumns} FROM portal.report_import
       WHERE organization_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
      [organizationId, before ?? null, limit],
    );
    return rows.map(toSummary);
  }

  async detail(sql: SqlRunner, organizationId: string, importId: string): Promise<ImportDetail | undefined> {
    const row = await sql.one<SummaryRow>(
      `SELECT ${summaryColumns} FROM portal.report_import WHERE organization_id = $1 AND id = $2`,
      [organizationId, importId],
    );
    if (!row) return undefined;
    const errors = await this.errors(sql, importId, errorsMax);
    const unmapped = await sql.rows<{ column: string; value: string; count: number }>(
      `SELECT column_name AS "column", value, count FROM portal.report_import_unmapped WHERE import_id = $1
       ORDER BY count DESC, column_name, value LIMIT $2`,
      [importId, unmappedMax],
    );
    return { ...toSummary(row), unmapped, errors: errors.map(({ position: _, ...error }) => error) };
  }

  /** The faults in the order of the file, with the place of their row. */
  async errors(sql: SqlRunner, importId: string, limit?: number): Promise<(ImportError & { position: number })[]> {
    const rows = await sql.rows<{ position: number; line: number; column: string | null; code: string }>(
      `SELECT position, line, column_name AS "column", code FROM portal.report_import_fault WHERE import_id = $1
       ORDER BY position, ordinal LIMIT $2`,
      [importId, limit ?? null],
    );
    return rows.map((row) => ({ ...row, reason: reasonOf(row.code) }));
  }

  /** The file as it came, with the columns that its mapping names; no content once it was dropped. */
  async file(
    sql: SqlRunner,
    organizationId: string,
    importId: string,
  ): Promise<{ content: Buffer | null; mapping: object } | undefined> {
    return sql.one<{ content: Buffer | null; mapping: object }>(
      `SELECT f.content, i.mapping FROM portal.report_import i LEFT JOIN portal.report_import_file f ON f.import_id = i.id
       WHERE i.organization_id = $1 AND i.id = $2`,
      [organizationId, importId],
    );
  }
}

function toSummary(row: SummaryRow): ImportSummary {
  return {
    id: row.id,
    state: row.state,
    dryRun: row.dry_run,
    mapping: row.mapping_name,
    total: row.total,
    processed: row.processed,
    accepted: row.accepted,
    duplicates: row.duplicates,
    failed: row.failed,
    fault: row.error_code === null ? null : { code: row.error_code, columns: row.error_columns ?? [] },
    createdAt: row.created_at.toISOString(),
    finishedAt: row.finished_at?.toISOString() ?? null,
    fileKeptUntil: row.finished_at
      ? keptUntil({ dryRun: row.dry_run, finishedAt: row.finished_at }).toISOString()
      : null,
  };
}
