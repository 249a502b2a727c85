import type { RecordField } from '../data/context-records.js';
import type { Labelled } from '../data/shared-types.js';
import { partOf } from './typed-record.js';

/** A step to a value: the name of a field, and its place when it stands in a list. */
export interface LineStep {
  label: Labelled;
  place: number | null;
}

/** One value of a record with the way to it. */
export interface RecordLine {
  /** The same path as in the server's faults. */
  path: string;
  steps: readonly LineStep[];
  field: RecordField;
  text: string;
  /** Of a time: the zone that stands beside it, null where the source does not say. */
  zone?: string | null;
}

/** What two versions say of one field. */
export interface ChangedLine extends Omit<RecordLine, 'text' | 'zone'> {
  before: string;
  after: string;
}

/** Everything that a record says, one value a line, in the order of its form. */
export function recordLines(fields: readonly RecordField[], record: unknown): RecordLine[] {
  return linesIn(fields, record, '', []);
}

/** The lines in which two versions differ, in the order of the form. */
export function changedLines(fields: readonly RecordField[], before: unknown, after: unknown): ChangedLine[] {
  const old = new Map(recordLines(fields, before).map((line) => [line.path, line]));
  const now = new Map(recordLines(fields, after).map((line) => [line.path, line]));
  return [...new Map([...old, ...now]).values()].flatMap(({ text: _text, zone: _zone, ...line }) => {
    const [was, is] = [old.get(line.path)?.text ?? '', now.get(line.path)?.text ?? ''];
    return was === is ? [] : [{ ...line, before: was, after: is }];
  });
}

function linesIn(
  fields: readonly RecordField[],
  record: unknown,
  before: string,
  steps: readonly LineStep[],
): RecordLine[] {
  return fields.flatMap((field) => {
    const value = partOf(record, field.name);
    const items: unknown[] = field.many ? (Array.isArray(value) ? value : []) : [value];
    return items.flatMap((item, at) => {
      const place = field.many ? at : null;
      const path = `${before}${field.name}${place === null ? '' : `[${place}]`}`;
      const way = [...steps, { label: field.label, place }];
      if (field.type === 'group') return linesIn(field.fields, item, `${path}.`, way);
      if (item === undefined || item === null) return [];
      const line = { path, steps: way, field, text: String(item) };
      return [field.type === 'local_time' ? { ...line, zone: zoneBeside(fields, record) } : line];
    });
  });
}

function zoneBeside(fields: readonly RecordField[], record: unknown): string | null {
  const zone = partOf(record, fields.find(({ type }) => type === 'zone')?.name ?? '');
  return typeof zone === 'string' ? zone : null;
}
