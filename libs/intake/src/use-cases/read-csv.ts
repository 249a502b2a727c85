import { CsvError, parse } from 'csv-parse/sync';
import { addedColumns, type FileFault, rowsMax } from '../domain/report-import.js';
import { decodeFile } from './decode-file.js';

/** One row of a file: its place among the rows, the line it begins on, and its cells. */
export interface CsvRow {
  readonly position: number;
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvFile {
  readonly headers: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** A whole file that cannot be read, with the columns it is about, if any. */
export class CsvRefused extends Error {
  constructor(
    readonly code: FileFault,
    readonly columns: readonly string[] = [],
  ) {
    super(code);
  }
}

const delimiters = [',', ';', '\t', '|'] as const;
const lineBreak = /\r\n|\n|\r/g;
const formulaMark = /^'(?=[=+\-@\t\r])/;

/**
 * Reads a CSV file as spreadsheets write them: UTF-8 with or without BOM, UTF-16 with BOM, or Latin-1; comma, semicolon,
 * tab or bar; cells with line breaks. The whole file is read before any row counts, so a broken one changes nothing.
 *
 * @throws CsvRefused
 */
export function readCsv(content: Buffer, mappedColumns: ReadonlySet<string>): CsvFile {
  const text = decodeFile(content);
  if (text === undefined) throw new CsvRefused('file_is_not_csv');
  const { body, skippedLines, delimiter } = withDelimiter(text, mappedColumns);
  const [header, ...records] = parseRecords(body, delimiter, skippedLines);
  if (!header) throw new CsvRefused('file_empty');
  if (records.length === 0) throw new CsvRefused('file_has_no_rows');
  if (records.length > rowsMax) throw new CsvRefused('file_has_too_many_rows');
  return withoutAddedColumns(header.cells, records);
}

/** Excel writes `sep=;` above the header. Otherwise the delimiter is the one under which most mapped columns are found. */
function withDelimiter(text: string, mapped: ReadonlySet<string>) {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  if (declared?.[1]) return { body: text.slice(declared[0].length), skippedLines: 1, delimiter: declared[1] };
  const headerLine = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  const scored = delimiters.map((delimiter) => {
    const names = headerLine.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, ''));
    return { delimiter, found: names.filter((name) => mapped.has(name)).length, columns: names.length };
  });
  scored.sort((a, b) => b.found - a.found || b.columns - a.columns);
  return { body: text, skippedLines: 0, delimiter: scored[0]?.delimiter ?? ',' };
}

function parseRecords(body: string, delimiter: string, skippedLines: number): CsvRow[] {
  let line = 1 + skippedLines;
  let position = 0;
  const rows: CsvRow[] = [];
  for (const cells of parseText(body, delimiter)) {
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ position: position++, line, cells });
    // The parser's own count takes a line break inside a cell for two when it is written as CR LF.
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(lineBreak)?.length ?? 0), 0);
  }
  return rows;
}

function parseText(body: string, delimiter: string): string[][] {
  try {
    return parse(body, { delimiter, relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    const open = error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED';
    throw new CsvRefused(open ? 'csv_quote_not_closed' : 'csv_quote_misplaced');
  }
}

/** A mended file of failed rows comes back with our columns, and with the marks that kept its cells from being formulas. */
function withoutAddedColumns(header: readonly string[], rows: readonly CsvRow[]): CsvFile {
  const added: readonly string[] = Object.values(addedColumns);
  const names = header.map((name) => name.trim());
  const kept = names.flatMap((name, index) => (added.includes(name) ? [] : [index]));
  const isOurs = kept.length < names.length;
  const headers = kept.map((index) => names[index] ?? '').map((name) => (isOurs ? unmark(name) : name));
  refuseRepeated(headers);
  if (!isOurs) return { headers, rows };
  const mended = rows.map((row) => {
    if (row.cells.length !== names.length) return row;
    return { ...row, cells: kept.map((index) => unmark(row.cells[index] ?? '')) };
  });
  return { headers, rows: mended };
}

/** Looks at each name once: a header may name hundreds of thousands of columns. */
function refuseRepeated(headers: readonly string[]): void {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of headers) {
    if (name !== '' && seen.has(name)) repeated.add(name);
    seen.add(name);
  }
  if (repeated.size > 0) throw new CsvRefused('columns_repeated', [...repeated]);
}

function unmark(cell: string): string {
  return cell.replace(formulaMark, '');
}
