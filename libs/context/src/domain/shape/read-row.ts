import type { FieldError } from '@habeas/kernel';
import type { RecordField } from './field.js';

/** A cell with its column and the field that stands there. */
export interface FilledCell {
  readonly column: string;
  readonly field: RecordField;
  readonly text: string;
}

type Values = Record<string, unknown>;

/**
 * Makes of the cells of a row the object that a file of records would hold. Several texts of one cell are parted by
 * semicolons. What is no number or no yes or no stays as it is, for the reader to refuse at its column.
 */
export function readRow(cells: readonly FilledCell[]): { readonly values: Values; readonly faults: FieldError[] } {
  const values: Values = {};
  for (const { column, field, text } of cells) put(values, column.split('.'), valueOf(field, text));
  return { values, faults: gapsIn(values, '') };
}

function put(values: Values, [step = '', ...rest]: readonly string[], value: unknown): void {
  const [, name = step, place] = /^([a-z0-9_]+)\[(\d+)\]$/.exec(step) ?? [];
  if (place === undefined) {
    if (rest.length === 0) values[name] = value;
    else put(inside(values, name), rest, value);
    return;
  }
  const list = values[name];
  const items: unknown[] = Array.isArray(list) ? list : [];
  values[name] = items;
  put(inside(items, Number(place)), rest, value);
}

function inside(holder: Values | unknown[], key: string | number): Values {
  const slots: Values = holder as Values; // a list is addressed by its places, which are keys like any other
  const found = slots[key];
  if (isValues(found)) return found;
  const made: Values = {};
  slots[key] = made;
  return made;
}

function valueOf({ type, many }: RecordField, text: string): unknown {
  if (many) {
    const parts = text.split(';').map((part) => part.trim());
    return parts.filter((part) => part !== '');
  }
  if (type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === 'flag') return flags.get(text.toLowerCase()) ?? text;
  return text;
}

const flags = new Map([
  ['yes', true],
  ['true', true],
  ['sí', true],
  ['no', false],
  ['false', false],
]);

/** A list without its first or a middle place: nobody knows what was meant to stand there. */
function gapsIn(values: Values, before: string): FieldError[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (isValues(value)) return gapsIn(value, `${before}${name}.`);
    if (!Array.isArray(value)) return [];
    return Array.from(value, (item: unknown, at) => {
      const path = `${before}${name}[${at}]`;
      if (item === undefined) return [{ field: path, code: 'gap_in_list' }];
      return isValues(item) ? gapsIn(item, `${path}.`) : [];
    }).flat();
  });
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
