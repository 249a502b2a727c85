import type { RecordField } from '../data/context-records.js';

/** What is typed into a field: text, or what stands in a list or a group of fields. */
export type Typed = string | readonly Typed[] | { readonly [name: string]: Typed };
export type TypedGroup = { readonly [name: string]: Typed };

/** A record as its form shows it. */
export function toTyped(fields: readonly RecordField[], record: unknown): TypedGroup {
  return Object.fromEntries(fields.map((field) => [field.name, typedField(field, partOf(record, field.name))]));
}

/** The record that was typed, without what was left empty. What is no number stays text, for the server to refuse. */
export function toRecord(fields: readonly RecordField[], typed: TypedGroup): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = writtenField(field, typed[field.name]);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

/** An empty place of a list. */
export function emptyPlace(field: RecordField): Typed {
  return field.type === 'group' ? toTyped(field.fields, {}) : '';
}

export function asList(typed: Typed | undefined): readonly Typed[] {
  return Array.isArray(typed) ? typed : [];
}

export function asGroup(typed: Typed | undefined): TypedGroup {
  // a list is the other thing that is no text
  return typeof typed === 'object' && !Array.isArray(typed) ? (typed as TypedGroup) : {};
}

export function asText(typed: Typed | undefined): string {
  return typeof typed === 'string' ? typed : '';
}

function typedField(field: RecordField, value: unknown): Typed {
  if (field.many) return Array.isArray(value) ? value.map((item) => typedOne(field, item)) : [];
  return typedOne(field, value);
}

function typedOne(field: RecordField, value: unknown): Typed {
  if (field.type === 'group') return toTyped(field.fields, value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function writtenField(field: RecordField, typed: Typed | undefined): unknown {
  if (!field.many) return writtenOne(field, typed);
  const items = asList(typed).map((item) => writtenOne(field, item) ?? (field.type === 'group' ? {} : undefined));
  const given = items.filter((item) => item !== undefined);
  return given.length > 0 ? given : undefined;
}

function writtenOne(field: RecordField, typed: Typed | undefined): unknown {
  if (field.type === 'group') {
    const inner = toRecord(field.fields, asGroup(typed));
    return Object.keys(inner).length > 0 ? inner : undefined;
  }
  const text = asText(typed).trim();
  if (text === '') return undefined;
  if (field.type === 'number') return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  if (field.type === 'flag') return text === 'yes';
  return field.type === 'country' ? text.toUpperCase() : text;
}

/** What a record, or a group in it, says under a name. */
export function partOf(record: unknown, name: string): unknown {
  return typeof record === 'object' && record !== null ? Reflect.get(record, name) : undefined;
}
