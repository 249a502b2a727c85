import { type FieldError, Invalid } from '@habeas/kernel';

export const readingResolutions = ['day', 'month', 'year'] as const;
/** How long the span is that a reading stands for. */
export type ReadingResolution = (typeof readingResolutions)[number];

export const readingMeasures = ['during_day', 'at_midnight', 'average'] as const;
/** How people were counted: everybody who was there that day, those there at midnight, or an average over the span. */
export type ReadingMeasure = (typeof readingMeasures)[number];

/** One column of a file with the people it counts. */
export interface ReadingGroup {
  readonly group: string;
  readonly measure: ReadingMeasure;
  readonly column: string;
}

/** How a row says which place it is about: by the code of a list, else by its name as written in that list. */
export interface FacilityColumns {
  readonly scheme: string | null;
  readonly code: string | null;
  readonly name: string | null;
  readonly region: string | null;
  readonly country: string;
  /** Codes for names that the list writes otherwise, by `<name>, <region>` as the file has them. */
  readonly known: Readonly<Record<string, string>>;
}

/** What the columns of one source's file mean. */
export interface ReadingMapping {
  /** Names what the source publishes again and again; a further file of it replaces what differs. */
  readonly dataset: string;
  readonly source: { readonly title: string; readonly publisher: string | null; readonly language: string | null };
  readonly resolution: ReadingResolution;
  /** The sheet of a workbook. */
  readonly sheet: string | null;
  readonly facility: FacilityColumns;
  /** The column of the day, month or year, or one that the whole file is about. */
  readonly period: { readonly column: string | null; readonly value: string | null; readonly yearStartsIn: number };
  readonly groups: readonly ReadingGroup[];
  /** Whether a second row for the same place and period is a fault, or stands beside the first. */
  readonly repeats: 'refuse' | 'keep';
}

/** The headings that a file must have, in the order in which rows are read: facility, period, groups. */
export function mappedColumns({ facility, period, groups }: ReadingMapping): string[] {
  const others = [facility.code, facility.name, facility.region, period.column].filter((column) => column !== null);
  return [...new Set([...others, ...groups.map(({ column }) => column)])];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a mapping from JSON.
 *
 * @throws Invalid `mapping_invalid` naming every field that is missing, unknown or wrong
 */
export function parseReadingMapping(json: unknown): ReadingMapping {
  const errors: FieldError[] = [];
  const root = fieldsOf(json);
  const read = new MappingReader(errors);
  read.only(root, '', ['dataset', 'source', 'resolution', 'sheet', 'facility', 'period', 'groups', 'repeats']);
  const source = fieldsOf(root['source']);
  read.only(source, 'source.', ['title', 'publisher', 'language']);
  const facility = fieldsOf(root['facility']);
  read.only(facility, 'facility.', ['scheme', 'code', 'name', 'region', 'country', 'known']);
  const period = fieldsOf(root['period']);
  read.only(period, 'period.', ['column', 'value', 'yearStartsIn']);
  const mapping: ReadingMapping = {
    dataset: read.text(root, 'dataset', /^[a-z0-9]+(-[a-z0-9]+)*$/, 80),
    source: {
      title: read.text(source, 'source.title', /\S/, 500),
      publisher: read.optional(source, 'source.publisher', /\S/, 200),
      language: read.optional(source, 'source.language', /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/, 35),
    },
    resolution: read.oneOf(root, 'resolution', readingResolutions, undefined),
    sheet: read.optional(root, 'sheet', /\S/, 100),
    facility: {
      scheme: read.optional(facility, 'facility.scheme', /^[a-z0-9][a-z0-9-]{0,59}$/, 60),
      code: read.optional(facility, 'facility.code', /\S/, 200),
      name: read.optional(facility, 'facility.name', /\S/, 200),
      region: read.optional(facility, 'facility.region', /\S/, 200),
      country: read.text(facility, 'facility.country', /^[A-Z]{2}$/, 2),
      known: read.known(facility['known']),
    },
    period: {
      column: read.optional(period, 'period.column', /\S/, 200),
      value: read.optional(period, 'period.value', /\S/, 40),
      yearStartsIn: read.month(period, 'period.yearStartsIn'),
    },
    groups: read.groups(root['groups']),
    repeats: read.oneOf(root, 'repeats', ['refuse', 'keep'] as const, 'refuse'),
  };
  const needsScheme = mapping.facility.code !== null || Object.keys(mapping.facility.known).length > 0;
  if (needsScheme !== (mapping.facility.scheme !== null)) read.wrong('facility.scheme');
  if (mapping.facility.code === null && mapping.facility.name === null) read.wrong('facility.code');
  if ((mapping.period.column === null) === (mapping.period.value === null)) read.wrong('period.column');
  if (errors.length > 0) {
    throw new Invalid('mapping_invalid', 'The mapping has fields that are missing, unknown or wrong.', errors);
  }
  return mapping;
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** Reads fields and collects what is wrong with them, so that all of it is told at once. */
class MappingReader {
  constructor(private readonly errors: FieldError[]) {}

  wrong(field: string): void {
    this.errors.push({ field, code: 'field_invalid' });
  }

  only(fields: Fields, prefix: string, known: readonly string[]): void {
    // A name that nobody knows is not repeated: only where it stands is told.
    if (Object.keys(fields).some((key) => !known.includes(key))) {
      this.errors.push({ field: `${prefix}*`, code: 'field_unknown' });
    }
  }

  text(fields: Fields, path: string, form: RegExp, longest: number): string {
    const value = fields[path.split('.').at(-1) ?? path];
    if (typeof value === 'string' && value.length <= longest && form.test(value)) return value;
    this.wrong(path);
    return '';
  }

  optional(fields: Fields, path: string, form: RegExp, longest: number): string | null {
    const value = fields[path.split('.').at(-1) ?? path];
    return value === undefined || value === null ? null : this.text(fields, path, form, longest);
  }

  oneOf<T extends string>(fields: Fields, path: string, values: readonly [T, ...T[]], otherwise: T | undefined): T {
    const value = fields[path] ?? otherwise;
    const known = values.find((candidate) => candidate === value);
    if (!known) this.wrong(path);
    return known ?? values[0];
  }

  month(fields: Fields, path: string): number {
    const value = fields['yearStartsIn'] ?? 1;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 12) return value;
    this.wrong(path);
    return 1;
  }

  known(value: unknown): Record<string, string> {
    const entries = Object.entries(fieldsOf(value ?? {}));
    const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    if (texts.length < entries.length) this.wrong('facility.known');
    return Object.fromEntries(texts);
  }

  groups(value: unknown): ReadingGroup[] {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    if (items.length === 0 || items.length > 40) this.wrong('groups');
    const groups = items.map((item, at) => {
      const fields = fieldsOf(item);
      this.only(fields, `groups.${at}.`, ['group', 'measure', 'column']);
      const measure = readingMeasures.find((known) => known === fields['measure']);
      if (!measure) this.wrong(`groups.${at}.measure`);
      return {
        group: this.text(fields, `groups.${at}.group`, /^[a-z][a-z0-9_]{0,59}$/, 60),
        measure: measure ?? readingMeasures[0],
        column: this.text(fields, `groups.${at}.column`, /\S/, 200),
      };
    });
    if (new Set(groups.map(({ group, measure }) => `${group} ${measure}`)).size < groups.length) this.wrong('groups');
    return groups;
  }
}
