import type { Wording } from '../words/wording.js';

/** What is typed into a field: it decides which control a form draws and how a cell of a table is read. */
export type SimpleFieldType =
  | 'text'
  | 'long_text'
  | 'date'
  | 'country'
  | 'duration'
  | 'number'
  | 'flag'
  | 'local_time'
  | 'zone'
  | 'id'
  | 'source'
  | 'facility'
  | 'record'
  | 'category';

interface NamedField {
  /** As it stands in a file of records. */
  readonly name: string;
  readonly label: Wording;
  readonly required: boolean;
  /** A list of them. */
  readonly many: boolean;
}

export interface Choice {
  readonly value: string;
  readonly label: Wording;
}

/** A part of a record as it is written: the one description that forms, tables and templates are made from. */
export type RecordField =
  | (NamedField & { readonly type: SimpleFieldType })
  | (NamedField & { readonly type: 'choice'; readonly choices: readonly Choice[] })
  | (NamedField & { readonly type: 'group'; readonly fields: readonly RecordField[] });

/** How often a field stands: `required` has to be there, `many` is a list. */
export interface FieldOptions {
  readonly required?: boolean;
  readonly many?: boolean;
}

export function field(
  name: string,
  type: SimpleFieldType,
  [en, es]: readonly [string, string],
  { required = false, many = false }: FieldOptions = {},
): RecordField {
  return { name, type, label: { en, es }, required, many };
}

export function choice(
  name: string,
  [en, es]: readonly [string, string],
  words: Readonly<Record<string, Wording>>,
  { required = false }: FieldOptions = {},
): RecordField {
  const choices = Object.entries(words).map(([value, label]) => ({ value, label }));
  return { name, type: 'choice', label: { en, es }, required, many: false, choices };
}

export function group(
  name: string,
  [en, es]: readonly [string, string],
  fields: readonly RecordField[],
  { many = false }: FieldOptions = {},
): RecordField {
  return { name, type: 'group', label: { en, es }, required: false, many, fields };
}
