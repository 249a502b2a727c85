import { AuditTrail } from '@habeas/audit';
import { type Actor, DomainError, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { sqlIn, Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { templateMapping } from '../domain/import-mapping.js';
import { addedColumns } from '../domain/report-import.js';
import { type ImportError, ReportImportQuery } from '../persistence/report-import.query.js';
import { mappedColumns } from './import-mappings.js';
import { type CsvFile, CsvRefused, readCsv } from './read-csv.js';
import { requireMapping } from './receive-report-import.js';

/**
 * The failed rows of an import as a file to mend and send again: the cells as they came, the line they came from, and what
 * was wrong. They are read from the file that was received, so that no second copy of them exists. Who took them is kept
 * in the audit chain.
 */
@Injectable()
export class ExportFailedRows {
  constructor(
    private readonly transactor: Transactor,
    private readonly imports: ReportImportQuery,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, importId: string): Promise<string> {
    requirePermission(actor, 'report.import');
    const { organizationId } = requirePerson(actor);
    return this.transactor.run(async (tx) => {
      const file = await this.imports.file(sqlIn(tx), organizationId, importId);
      if (!file) throw new NotFound();
      const { content, mapping } = file;
      if (!content) throw fileGone();
      const errors = await this.imports.errors(sqlIn(tx), importId);
      const entry = { actor, act: 'report_import.failed_rows_read', objectType: 'report_import', objectId: importId };
      await this.audit.append(tx, entry);
      return toCsv(readAgain(content, mapping), errors);
    });
  }
}

function fileGone(): DomainError {
  return new DomainError(
    'gone',
    'import_file_gone',
    'The file is no longer kept. Send it again to see its failed rows.',
  );
}

/** The template as a file: the columns it takes, and nothing below them. */
export function importTemplate(): string {
  return stringify([[...mappedColumns(templateMapping)]], { bom: true, record_delimiter: 'windows' });
}

/** A file that was refused as a whole has no failed rows of its own. */
function readAgain(content: Buffer, mapping: object): CsvFile {
  try {
    return readCsv(content, mappedColumns(requireMapping(mapping)));
  } catch (error) {
    if (error instanceof CsvRefused) return { headers: [], rows: [] };
    throw error;
  }
}

function toCsv({ headers, rows }: CsvFile, errors: readonly (ImportError & { position: number })[]): string {
  const reasons = new Map<number, string[]>();
  for (const { position, column, reason } of errors) {
    const told = column === null ? reason : `${column}: ${reason}`;
    reasons.set(position, [...(reasons.get(position) ?? []), told]);
  }
  const failed = rows.filter(({ position }) => reasons.has(position));
  const lines = failed.map(({ cells, line, position }) => [
    ...headers.map((_, index) => cells[index] ?? ''),
    String(line),
    (reasons.get(position) ?? []).join(' '),
    // Cells beyond the header stay at the end, where a person can see them.
    ...cells.slice(headers.length),
  ]);
  const head = [...headers, addedColumns.line, addedColumns.reason];
  return stringify([head, ...lines], { bom: true, record_delimiter: 'windows', escape_formulas: true });
}
