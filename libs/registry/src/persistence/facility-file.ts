import { parse } from 'csv-parse/sync';
import { DomainError, Malformed } from '@habeas/kernel';
import type { FacilityLine } from '../domain/facility-list.js';
import { facilityColumns, type FacilityRow } from '../domain/facility-row.js';

/** Larger files are refused before they are read. */
export const facilityFileLimit = 64 * 1024 * 1024;

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/**
 * Reads a list of facilities: CSV in UTF-8, with or without a byte order mark, or in Latin-1.
 *
 * @throws DomainError `file_too_large`; Malformed `file_empty`, `columns_missing` naming each column
 */
export function readFacilityFile(bytes: Uint8Array): FacilityLine[] {
  if (bytes.byteLength > facilityFileLimit) {
    throw new DomainError('too_large', 'file_too_large', 'The file is larger than 64 MB.');
  }
  const { records, broken } = parseRecords(decode(bytes));
  const [header, ...body] = records;
  if (!header) throw new Malformed('file_empty', 'The file has no header line.');
  const names = header.record.map((name) => name.trim().toLowerCase());
  const missing = facilityColumns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const fields = missing.map((field) => ({ field, code: 'column_missing' }));
    throw new Malformed('columns_missing', 'The file lacks columns that a list of facilities needs.', fields);
  }
  const lines = body.map(({ record, info }): FacilityLine => {
    const whole = record.length === names.length;
    return { line: info.lines, row: whole ? toRow(names, record) : 'column_count' };
  });
  return [...lines, ...broken].sort((left, right) => left.line - right.line);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Every sequence of bytes is some Latin-1 text; spreadsheet programs still write it.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function parseRecords(text: string): { records: Parsed[]; broken: FacilityLine[] } {
  const broken: FacilityLine[] = [];
  // `info: true` wraps each record, which the package's types do not say for the synchronous form.
  const records = parse(text, {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      const lines: unknown = error && Reflect.get(error, 'lines');
      broken.push({ line: typeof lines === 'number' ? lines : 1, row: 'quote_malformed' });
      return undefined;
    },
  }) as unknown as Parsed[];
  return { records, broken };
}

function toRow(names: readonly string[], record: readonly string[]): FacilityRow {
  const cell = (column: string) => record[names.indexOf(column)]?.trim() ?? '';
  return {
    code: cell('code'),
    name: cell('name'),
    address: cell('address'),
    city: cell('city'),
    state: cell('state'),
    zip: cell('zip'),
    type: cell('type'),
    latitude: cell('latitude'),
    longitude: cell('longitude'),
  };
}
