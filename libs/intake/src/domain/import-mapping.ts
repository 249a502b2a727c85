import { type FieldError, isId, isWellFormedText } from '@habeas/kernel';
import { type ConsentGrant, consentGrants, type GivenConsentStatus, givenConsentStatuses } from './consent.js';
import { knownThroughs, type KnownThrough } from './report.js';

/** How days are written in a file, where they are not ISO dates or EDTF. */
export const dateOrders = ['iso', 'dmy', 'mdy'] as const;

export type DateOrder = (typeof dateOrders)[number];

/** The columns that give one value each. */
export const singleColumns = [
  'externalId',
  'occurred',
  'facility',
  'narrative',
  'language',
  'affectedLow',
  'affectedBest',
  'affectedHigh',
  'ongoing',
  'knownThrough',
] as const;

/** The columns of which there may be several. */
export const listColumns = ['categories', 'vulnerable', 'original'] as const;

export type SingleColumn = (typeof singleColumns)[number];
export type ListColumn = (typeof listColumns)[number];

/** How the columns and values of an organisation's file become reports. Column names are the file's own headers. */
export interface ImportMapping {
  readonly columns: Readonly<Partial<Record<SingleColumn, string>> & Partial<Record<ListColumn, readonly string[]>>> & {
    /** A column that holds a grant's status, by grant. */
    readonly consent?: Readonly<Partial<Record<ConsentGrant, string>>>;
  };
  readonly values: {
    /** Words of the file → category codes, compared without case and outer blanks. */
    readonly categories?: Readonly<Record<string, readonly string[]>>;
    /** Words of the file → facility ids. */
    readonly facilities?: Readonly<Record<string, string>>;
  };
  readonly defaults: {
    readonly knownThrough?: KnownThrough;
    readonly consent?: Readonly<Partial<Record<ConsentGrant, GivenConsentStatus>>>;
    readonly language?: string;
    readonly facilityText?: string;
    readonly dateOrder?: DateOrder;
    /** Words that stand for an empty cell, such as `null` or `n/a`. */
    readonly empty?: readonly string[];
  };
}

/** The mapping of the template: columns named as in the API, values that are codes already. */
export const templateMapping: ImportMapping = {
  columns: {
    externalId: 'external_id',
    occurred: 'occurred',
    facility: 'facility',
    narrative: 'narrative',
    categories: ['categories'],
    language: 'language',
    affectedLow: 'affected_low',
    affectedBest: 'affected_best',
    affectedHigh: 'affected_high',
    ongoing: 'ongoing',
    vulnerable: ['vulnerable'],
    knownThrough: 'known_through',
    consent: {
      internal_review: 'consent_internal_review',
      aggregate_statistics: 'consent_aggregate_statistics',
      publish_anonymised_summary: 'consent_publish_anonymised_summary',
    },
  },
  values: {},
  defaults: {},
};

const nameMax = 200;
const wordsMax = 2_000;
const codesMax = 10;

type Json = Record<string, unknown>;

/** Reads a mapping that came from outside; what is wrong is named by its path, never by its value. */
export function readMapping(input: unknown): { mapping: ImportMapping; faults: [] } | { faults: FieldError[] } {
  const faults: FieldError[] = [];
  const fault = (field: string, code: string) => void faults.push({ field, code });
  if (!isObject(input)) return { faults: [{ field: 'mapping', code: 'not_an_object' }] };
  const part = (name: string): Json => {
    const value = input[name];
    if (value !== undefined && !isObject(value)) fault(`mapping.${name}`, 'not_an_object');
    return isObject(value) ? value : {};
  };
  checkKeys(input, ['columns', 'values', 'defaults'], 'mapping', fault);
  checkColumns(part('columns'), fault);
  checkValues(part('values'), fault);
  checkDefaults(part('defaults'), fault);
  if (faults.length > 0) return { faults };
  // Every part was checked above, key by key.
  const { columns, values, defaults } = input as unknown as Partial<ImportMapping>;
  return { mapping: { columns: columns ?? {}, values: values ?? {}, defaults: defaults ?? {} }, faults: [] };
}

type Fault = (field: string, code: string) => void;

function checkColumns(columns: Json, fault: Fault): void {
  const path = 'mapping.columns';
  checkKeys(columns, [...singleColumns, ...listColumns, 'consent'], path, fault);
  for (const key of singleColumns) if (columns[key] !== undefined) checkName(columns[key], `${path}.${key}`, fault);
  for (const key of listColumns) if (columns[key] !== undefined) checkNames(columns[key], `${path}.${key}`, 20, fault);
  for (const key of ['occurred', 'narrative'] as const) {
    if (columns[key] === undefined) fault(`${path}.${key}`, 'required');
  }
  if (columns.categories === undefined) fault(`${path}.categories`, 'required');
  if (columns.consent === undefined) return;
  if (!isObject(columns.consent)) return fault(`${path}.consent`, 'not_an_object');
  checkKeys(columns.consent, consentGrants, `${path}.consent`, fault);
  for (const name of Object.values(columns.consent)) checkName(name, `${path}.consent`, fault);
}

function checkValues(values: Json, fault: Fault): void {
  const path = 'mapping.values';
  checkKeys(values, ['categories', 'facilities'], path, fault);
  checkWords(values.categories, `${path}.categories`, fault, (codes, field) =>
    checkNames(codes, field, codesMax, fault),
  );
  checkWords(values.facilities, `${path}.facilities`, fault, (id, field) => {
    if (typeof id !== 'string' || !isId(id)) fault(field, 'id_invalid');
  });
}

function checkWords(words: unknown, field: string, fault: Fault, check: (value: unknown, field: string) => void): void {
  if (words === undefined) return;
  if (!isObject(words)) return fault(field, 'not_an_object');
  if (Object.keys(words).length > wordsMax) return fault(field, 'too_many');
  for (const [word, value] of Object.entries(words)) {
    checkName(word, field, fault);
    check(value, field);
  }
}

function checkDefaults(defaults: Json, fault: Fault): void {
  const path = 'mapping.defaults';
  const { consent, knownThrough, language, facilityText, dateOrder, empty } = defaults;
  checkKeys(defaults, ['knownThrough', 'consent', 'language', 'facilityText', 'dateOrder', 'empty'], path, fault);
  if (knownThrough !== undefined) checkOneOf(knownThrough, knownThroughs, `${path}.knownThrough`, fault);
  if (dateOrder !== undefined) checkOneOf(dateOrder, dateOrders, `${path}.dateOrder`, fault);
  if (language !== undefined) checkName(language, `${path}.language`, fault);
  if (facilityText !== undefined) checkName(facilityText, `${path}.facilityText`, fault);
  if (empty !== undefined) checkNames(empty, `${path}.empty`, 20, fault);
  if (consent === undefined) return;
  if (!isObject(consent)) return fault(`${path}.consent`, 'not_an_object');
  checkKeys(consent, consentGrants, `${path}.consent`, fault);
  for (const status of Object.values(consent)) checkOneOf(status, givenConsentStatuses, `${path}.consent`, fault);
}

function checkKeys(object: Json, known: readonly string[], path: string, fault: Fault): void {
  if (Object.keys(object).some((key) => !known.includes(key))) fault(path, 'unknown_key');
}

function checkName(value: unknown, field: string, fault: Fault): void {
  const sound = typeof value === 'string' && value !== '' && value.length <= nameMax && isWellFormedText(value);
  if (!sound) fault(field, 'text_invalid');
}

function checkNames(value: unknown, field: string, max: number, fault: Fault): void {
  if (!Array.isArray(value)) return fault(field, 'not_a_list');
  if (value.length > max) return fault(field, 'too_many');
  for (const name of value) checkName(name, field, fault);
}

function checkOneOf(value: unknown, known: readonly string[], field: string, fault: Fault): void {
  if (typeof value !== 'string' || !known.includes(value)) fault(field, 'unknown_value');
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
