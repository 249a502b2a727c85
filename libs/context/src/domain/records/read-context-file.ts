import type { FieldError } from '@habeas/kernel';
import { fieldAt, Fields } from './fields.js';
import { readRecord, type RecordDefaults } from './read-record.js';
import type { RecordDraft, RecordKind } from './record.js';

/** A record of a file, or what is wrong with it. */
export type ListedRecord = {
  /** Where it stands in a file; empty for one that stands by itself or in a row. */
  readonly path: string;
  /** The line of its row in a table. */
  readonly line?: number;
} & ({ readonly draft: RecordDraft } | { readonly faults: readonly FieldError[] });

/** A source that a file brings. */
export interface FileSource {
  readonly externalId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly retrieved: string | null;
  readonly sha256: string | null;
}

/** What a file holds. `faults` are those of the file itself. */
export interface ContextFile {
  readonly records: readonly ListedRecord[];
  /** Sources that the file brings for its records. */
  readonly sources: readonly FileSource[];
  /** What is there and not taken. */
  readonly warnings: readonly FieldError[];
  readonly faults: readonly FieldError[];
}

const sections = {
  transfers: 'transfer',
  legal_orders: 'legal_order',
  statements: 'statement',
  agreements: 'agreement',
  media: 'media_item',
  designations: 'designation',
  statistics: 'statistic',
} as const satisfies Record<string, RecordKind>;

/** How sources are named in files. */
/** The form of the name by which records and files call a source. */
export const sourceForm = /^[A-Za-z0-9]+([-._][A-Za-z0-9]+)*$/;

/** What stands in a file beside its records: a note to the reader, the source of all of it, sources, and what the registry takes. */
const otherSections = ['note', 'source', 'sources', 'facility'];

/**
 * Reads a file of records, section by section. A record with a fault is refused and the others are read; of two records
 * with one id the second is refused, because nobody knows which one is meant.
 */
export function readContextFile(file: unknown): ContextFile {
  const faults: FieldError[] = [];
  if (typeof file !== 'object' || file === null || Array.isArray(file)) {
    return { records: [], sources: [], warnings: [], faults: [{ field: '', code: 'not_an_object' }] };
  }
  const values: Readonly<Record<string, unknown>> = { ...file };
  const known = [...Object.keys(sections), ...otherSections];
  if (Object.keys(values).some((name) => !known.includes(name))) faults.push({ field: '', code: 'field_unknown' });
  const defaults = readDefaults(values.source, faults);
  const records = Object.entries(sections).flatMap(([section, kind]) =>
    itemsOf(values[section], section, faults).map((item, at) => readOne(kind, item, `${section}[${at}]`, defaults)),
  );
  const sources = itemsOf(values.sources, 'sources', faults).map((item, at) =>
    readSource(item, `sources[${at}]`, faults),
  );
  // Places are the registry's: its own import takes them.
  const warnings = values.facility == null ? [] : [{ field: 'facility', code: 'section_not_imported' }];
  return { records: refuseRepeated(records), sources: sources.filter((source) => source !== null), warnings, faults };
}

/** Reads one record by itself, as it would stand in a file. */
export function readOne(kind: RecordKind, item: unknown, path: string, defaults: RecordDefaults): ListedRecord {
  const faults: FieldError[] = [];
  const fields = new Fields(item, path, faults);
  const draft = readRecord(kind, fields, defaults);
  fields.close();
  return faults.length > 0 ? { path, faults } : { path, draft };
}

function readDefaults(source: unknown, faults: FieldError[]): RecordDefaults {
  if (source == null) return { claimant: null, sources: [] };
  const fields = new Fields(source, 'source', faults);
  const [id, kind] = [fields.text('id'), fields.optionalText('kind')];
  // The registry keeps the rest of it.
  for (const name of ['title', 'publisher', 'url', 'published', 'language']) fields.optionalText(name, 2000);
  fields.close();
  return { claimant: kind?.replaceAll('_', ' ') ?? null, sources: id === '' ? [] : [id] };
}

/** Reads a source in the bounds of the registry's table. */
export function readSource(item: unknown, path: string, faults: FieldError[]): FileSource | null {
  const before = faults.length;
  const fields = new Fields(item, path, faults);
  const source = {
    externalId: fields.coded('id', sourceForm) ?? '',
    title: fields.text('title'),
    publisher: fields.optionalText('publisher', 200),
    url: fields.coded('url', /^https?:\/\/\S{1,1990}$/),
    published: fields.date('published'),
    language: fields.coded('language', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
    retrieved: fields.coded(
      'retrieved',
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?Z$/,
    ),
    sha256: fields.coded('sha256', /^[0-9a-f]{64}$/),
  };
  if (source.externalId === '') fields.refuse('id', 'required');
  fields.close();
  return faults.length === before ? source : null;
}

function itemsOf(value: unknown, section: string, faults: FieldError[]): readonly unknown[] {
  if (value == null) return [];
  if (Array.isArray(value)) return value;
  faults.push({ field: section, code: 'list_expected' });
  return [];
}

/** Of two records with one id the second is refused. */
export function refuseRepeated(records: readonly ListedRecord[]): ListedRecord[] {
  const seen = new Set<string>();
  return records.map((record) => {
    if (!('draft' in record)) return record;
    const { path, line, draft } = record;
    if (seen.has(draft.slug)) return { path, line, faults: [{ field: fieldAt(path, 'id'), code: 'id_repeated' }] };
    seen.add(draft.slug);
    return record;
  });
}
