import type { FieldError } from '@habeas/kernel';
import { fieldOfColumn } from '../shape/columns.js';
import { type FilledCell, readRow } from '../shape/read-row.js';
import { shapeOf } from '../shape/record-shape.js';
import {
  type ContextFile,
  type FileSource,
  type ListedRecord,
  readOne,
  readSource,
  refuseRepeated,
} from './read-context-file.js';
import type { RecordKind } from './record.js';

/** A table as its bytes give it. */
export interface ContextTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  /** The line that it begins on. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a table of one kind: a record for each row, a column for each field, named by the path of the field. Columns that
 * nobody knows refuse the file, because what stands in them would be lost.
 */
export function readContextTable(kind: RecordKind, { columns, rows }: ContextTable): ContextFile {
  const shape = shapeOf(kind);
  const fields = columns.map((column) => fieldOfColumn(shape, column));
  const faults = columns.flatMap((column, at): FieldError[] => {
    if (!fields[at]) return [{ field: `column ${at + 1}`, code: 'column_unknown' }];
    return columns.indexOf(column) < at ? [{ field: column, code: 'column_repeated' }] : [];
  });
  if (faults.length > 0) return { records: [], sources: [], warnings: [], faults };
  const read = rows.map((row) => readTableRow(kind, row, columns, fields));
  return {
    records: refuseRepeated(read.map(({ record }) => record)),
    sources: read.flatMap(({ source }) => source ?? []),
    warnings: [],
    faults: [],
  };
}

interface ReadRow {
  readonly record: ListedRecord;
  readonly source?: FileSource;
}

function readTableRow(
  kind: RecordKind,
  { line, cells }: TableRow,
  columns: readonly string[],
  fields: readonly (FilledCell['field'] | undefined)[],
): ReadRow {
  if (cells.length !== columns.length)
    return { record: { path: '', line, faults: [{ field: '', code: 'cell_count' }] } };
  const filled = columns.flatMap((column, at) => {
    const [field, text = ''] = [fields[at], cells[at]?.trim()];
    return field && text !== '' ? [{ column, field, text }] : [];
  });
  const { values, faults } = readRow(filled);
  if (faults.length > 0) return { record: { path: '', line, faults } };
  const { source: brought, ...record } = values;
  const source = brought === undefined ? null : readSource(brought, 'source', faults);
  const read = readOne(kind, record, '', { claimant: null, sources: source ? [source.externalId] : [] });
  if (faults.length > 0)
    return { record: { path: '', line, faults: [...faults, ...('faults' in read ? read.faults : [])] } };
  return { record: { ...read, line }, ...(source && 'draft' in read ? { source } : {}) };
}
