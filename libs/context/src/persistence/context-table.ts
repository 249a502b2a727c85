import { CsvError, parse } from 'csv-parse/sync';
import { Malformed } from '@habeas/kernel';
import type { ContextTable, TableRow } from '../domain/records/read-context-table.js';
import { refuseLarge } from './context-file.js';

/** The most rows that one table may have. */
export const tableRowLimit = 20_000;
const columnLimit = 2_000;
const lineBreak = /\r\n|\n|\r/g;

/**
 * Reads a table: CSV with commas or semicolons, in UTF-8 with or without a byte order mark, or in Latin-1.
 *
 * @throws DomainError `file_too_large`; Malformed `file_empty`, `file_has_no_rows`, `file_has_too_many_rows`, `not_csv`
 */
export function parseContextTable(bytes: Uint8Array): ContextTable {
  refuseLarge(bytes);
  const text = decode(bytes);
  const [header, ...rows] = withLines(parseText(text, delimiterOf(text)));
  if (!header) throw new Malformed('file_empty', 'The file has no header line.');
  if (rows.length === 0) throw new Malformed('file_has_no_rows', 'The file has no row below its header line.');
  if (rows.length > tableRowLimit || header.cells.length > columnLimit) {
    throw new Malformed('file_has_too_many_rows', 'The file has more rows or columns than one table may have.');
  }
  return { columns: header.cells.map((name) => name.trim()), rows };
}

function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new Malformed('not_csv', 'The file is not a CSV table.');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Every sequence of bytes is some Latin-1 text; spreadsheet programs still write it.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Spreadsheet programs of much of the world part cells by semicolons; no column's name has either sign. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  return header.includes(';') ? ';' : ',';
}

function parseText(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Malformed('not_csv', 'The file is not a CSV table, or a quotation mark in it is not closed.');
  }
}

function withLines(records: readonly string[][]): TableRow[] {
  let line = 1;
  const rows: TableRow[] = [];
  for (const cells of records) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    // The parser's own count takes a line break inside a cell for two when it is written as CR LF.
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(lineBreak)?.length ?? 0), 0);
  }
  return rows;
}
