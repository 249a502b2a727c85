import type { RecordField } from '../data/context-records.js';

/** The field that a path of the server's faults leads to, whatever its place in a list; undefined for a path of nothing. */
export function fieldAt(fields: readonly RecordField[], path: string): RecordField | undefined {
  const [name, ...rest] = path.replaceAll(/\[\d+\]/g, '').split('.');
  const field = fields.find((one) => one.name === name);
  return field && rest.length > 0 ? fieldAt(field.fields, rest.join('.')) : field;
}
