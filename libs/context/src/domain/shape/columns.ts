import type { RecordField } from './field.js';
import { type RecordShape, sourceFields } from './record-shape.js';

/** How a column is named: by the path of its field, as the faults name it. */
const columnForm = /^[a-z0-9_]+(\[\d{1,3}\])?(\.[a-z0-9_]+(\[\d{1,3}\])?)*$/;

/** The column of a source's own fields; a row may bring the source that it rests on. */
const sourceColumn = 'source';

/** The field that a column holds; undefined for one that no record of the kind has. */
export function fieldOfColumn(shape: RecordShape, column: string): RecordField | undefined {
  if (!columnForm.test(column)) return undefined;
  const [first, ...rest] = column.split('.');
  if (first === sourceColumn) return rest.length === 1 ? find(sourceFields, rest) : undefined;
  return find(shape.fields, column.split('.'));
}

/** A template's columns: each field once, and the first place of each list. */
export function templateColumns(shape: RecordShape): string[] {
  return [...columnsOf(shape.fields, ''), ...columnsOf(sourceFields, `${sourceColumn}.`)];
}

function columnsOf(fields: readonly RecordField[], before: string): string[] {
  return fields.flatMap((field) => {
    if (field.type !== 'group') return [`${before}${field.name}`];
    return columnsOf(field.fields, `${before}${field.name}${field.many ? '[0]' : ''}.`);
  });
}

/** The fields below a place of a list are those of the list; simple ones stand in one cell. */
function find(fields: readonly RecordField[], [step = '', ...rest]: readonly string[]): RecordField | undefined {
  const [, name, place] = /^([a-z0-9_]+)(\[\d+\])?$/.exec(step) ?? [];
  const field = fields.find((one) => one.name === name);
  if (field?.type !== 'group') return place === undefined && rest.length === 0 ? field : undefined;
  return field.many === (place !== undefined) && rest.length > 0 ? find(field.fields, rest) : undefined;
}
