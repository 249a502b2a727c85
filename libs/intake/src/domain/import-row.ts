import { isWellFormedText } from '@habeas/kernel';
import type { ImportMapping, SingleColumn } from './import-mapping.js';
import { consentGrants, type ConsentGrant, type GivenConsentStatus } from './consent.js';
import { readCount, readDate, readFlag, readGivenConsent, word } from './import-cells.js';
import { type Affected, knownThroughs, type KnownThrough, type ReportFields } from './report.js';
import { faultsOfSubmission, type KnownCodes } from './report-rules.js';

/** One fault of one row: the file's own column where the fault belongs to one, and a stable code. */
export interface RowFault {
  readonly column: string | null;
  readonly code: string;
}

/** A word of the file that the mapping does not know. */
export interface UnmappedValue {
  readonly column: string;
  readonly value: string;
}

export interface ReadRow {
  readonly fields: ReportFields;
  readonly externalId: string | null;
  readonly faults: readonly RowFault[];
  readonly unmapped: readonly UnmappedValue[];
}

/** Headers → position, made once for a file. */
export type Columns = ReadonlyMap<string, number>;

/** What the house knows, for judging rows. Groups stand in for a category where a file does not say more. */
export interface ImportKnowledge extends KnownCodes {
  readonly facilities: ReadonlySet<string>;
  readonly now: Date;
}

/** The mapped columns that a file lacks. */
export function missingColumns({ columns }: ImportMapping, headers: ReadonlySet<string>): string[] {
  const { categories = [], vulnerable = [], original = [], consent = {}, ...single } = columns;
  const named = [...Object.values(single), ...categories, ...vulnerable, ...original, ...Object.values(consent)];
  return [...new Set(named.filter((name) => typeof name === 'string' && !headers.has(name)))] as string[];
}

/** Turns one row of a file into the fields of a report. A row is taken whole or not at all. */
export function readRow(
  mapping: ImportMapping,
  columns: Columns,
  cells: readonly string[],
  known: ImportKnowledge,
): ReadRow {
  const reader = new RowReader(mapping, columns, cells, known);
  return reader.read();
}

class RowReader {
  private readonly faults: RowFault[] = [];
  private readonly unmapped: UnmappedValue[] = [];
  private readonly empty: ReadonlySet<string>;

  constructor(
    private readonly mapping: ImportMapping,
    private readonly columns: Columns,
    private readonly cells: readonly string[],
    private readonly known: ImportKnowledge,
  ) {
    this.empty = new Set((mapping.defaults.empty ?? []).map(word));
  }

  read(): ReadRow {
    const { defaults } = this.mapping;
    const fields: ReportFields = {
      ...this.place(),
      occurred: this.value('occurred', (cell) => readDate(cell, defaults.dateOrder ?? 'iso'), 'date_invalid'),
      categories: this.categories(),
      narrative: this.narrative(),
      language: this.cell('language') ?? defaults.language ?? null,
      affected: this.affected(),
      ongoing: this.value('ongoing', readFlag, 'flag_invalid'),
      vulnerable: this.vulnerable(),
      knownThrough: this.knownThrough(),
      consent: this.consent(),
    };
    this.judge(fields);
    const original = this.original();
    return {
      fields: Object.keys(original).length > 0 ? { ...fields, answers: { original } } : fields,
      externalId: this.cell('externalId'),
      faults: this.faults,
      unmapped: this.unmapped,
    };
  }

  private place(): Pick<ReportFields, 'facilityId' | 'facilityText'> {
    const cell = this.cell('facility');
    if (cell === null) return { facilityId: null, facilityText: this.mapping.defaults.facilityText ?? null };
    const facilityId = lookup(this.mapping.values.facilities, cell);
    if (facilityId === undefined) {
      this.unmapped.push({ column: this.mapping.columns.facility ?? '', value: cell });
      return { facilityId: null, facilityText: cell };
    }
    if (!this.known.facilities.has(facilityId)) this.fault('facility', 'facility_unknown');
    return { facilityId, facilityText: cell };
  }

  /** A narrative keeps its line breaks and blanks; only a cell of nothing counts as empty. */
  private narrative(): string | null {
    return this.cell('narrative') === null ? null : (this.raw(this.mapping.columns.narrative) ?? null);
  }

  private categories(): string[] {
    const codes = new Set<string>();
    for (const column of this.mapping.columns.categories ?? []) {
      const cell = this.text(column);
      if (cell === null) continue;
      const found = lookup(this.mapping.values.categories, cell) ?? this.codesIn(cell);
      if (found.length === 0) this.unmapped.push({ column, value: cell });
      for (const code of found) codes.add(code);
    }
    if (codes.size === 0) {
      const column = this.mapping.columns.categories?.[0] ?? null;
      this.faults.push({ column, code: this.hasUnmappedCategory() ? 'category_unmapped' : 'category_missing' });
    }
    return [...codes];
  }

  private hasUnmappedCategory(): boolean {
    const columns = this.mapping.columns.categories ?? [];
    return this.unmapped.some(({ column }) => columns.includes(column));
  }

  /** A cell may hold our own codes already, several of them parted by `;`, `|` or `,`. */
  private codesIn(cell: string): string[] {
    const codes = parts(cell).map((code) => code.toUpperCase());
    return codes.every((code) => this.known.categories.has(code)) ? codes : [];
  }

  private affected(): Affected | null {
    const low = this.value('affectedLow', readCount, 'count_invalid');
    const best = this.value('affectedBest', readCount, 'count_invalid');
    const high = this.value('affectedHigh', readCount, 'count_invalid');
    return low === null && best === null && high === null ? null : { low, best, high };
  }

  private vulnerable(): string[] {
    const groups = new Set<string>();
    for (const column of this.mapping.columns.vulnerable ?? []) {
      for (const group of parts(this.text(column) ?? '')) groups.add(group);
    }
    return [...groups];
  }

  private knownThrough(): KnownThrough | null {
    const cell = this.cell('knownThrough');
    if (cell === null) return this.mapping.defaults.knownThrough ?? null;
    const known = knownThroughs.find((value) => value === word(cell));
    if (!known) this.fault('knownThrough', 'known_through_unknown');
    return known ?? null;
  }

  private consent(): Partial<Record<ConsentGrant, GivenConsentStatus>> {
    const consent = { ...this.mapping.defaults.consent };
    for (const grant of consentGrants) {
      const column = this.mapping.columns.consent?.[grant];
      const cell = column === undefined ? null : this.text(column);
      if (column === undefined || cell === null) continue;
      const status = readGivenConsent(cell);
      if (status === undefined) this.faults.push({ column, code: 'consent_invalid' });
      else consent[grant] = status;
    }
    return consent;
  }

  /** The words of the file that a mapping turned into codes, kept beside them. */
  private original(): Record<string, string> {
    const kept: [string, string][] = [];
    for (const column of this.mapping.columns.original ?? []) {
      const cell = this.raw(column) ?? '';
      const code = !isWellFormedText(cell) ? 'text_malformed' : cell.length > originalMax ? 'too_long' : undefined;
      if (code) this.faults.push({ column, code });
      else if (cell !== '') kept.push([column, cell]);
    }
    return Object.fromEntries(kept);
  }

  /** The same rules as for a report that a person writes, told by the column of the file. */
  private judge(fields: ReportFields): void {
    for (const { field, code } of faultsOfSubmission(fields, this.known, this.known.now)) {
      const column = this.columnOf(field);
      const alreadyTold = field.startsWith('categories')
        ? code === 'required'
        : code === 'required' && this.faults.some((fault) => fault.column === column);
      if (!alreadyTold) this.faults.push({ column, code: code === 'required' ? 'empty' : code });
    }
  }

  private columnOf(field: string): string | null {
    const [head = '', part = ''] = field.split('.');
    const { columns } = this.mapping;
    if (head === 'facilityId' || head === 'facilityText') return columns.facility ?? null;
    if (head === 'categories' || head === 'vulnerable') return columns[head]?.[0] ?? null;
    if (head === 'affected') return columns[affectedColumns[part] ?? 'affectedBest'] ?? null;
    if (head === 'consent') return columns.consent?.[part as ConsentGrant] ?? null;
    return columns[head as SingleColumn] ?? null;
  }

  private value<T>(key: SingleColumn, read: (cell: string) => T | undefined, code: string): T | null {
    const cell = this.cell(key);
    if (cell === null) return null;
    const value = read(cell);
    if (value === undefined) this.fault(key, code);
    return value ?? null;
  }

  private fault(key: SingleColumn, code: string): void {
    this.faults.push({ column: this.mapping.columns[key] ?? null, code });
  }

  private cell(key: SingleColumn): string | null {
    const column = this.mapping.columns[key];
    return column === undefined ? null : this.text(column);
  }

  private text(column: string): string | null {
    const trimmed = (this.raw(column) ?? '').trim();
    return trimmed === '' || this.empty.has(word(trimmed)) ? null : trimmed;
  }

  private raw(column: string | undefined): string | undefined {
    const position = column === undefined ? undefined : this.columns.get(column);
    return position === undefined ? undefined : this.cells[position];
  }
}

/** Longest original word that is kept beside a report. */
const originalMax = 2_000;

const affectedColumns: Partial<Record<string, SingleColumn>> = {
  low: 'affectedLow',
  best: 'affectedBest',
  high: 'affectedHigh',
};

function parts(cell: string): string[] {
  return cell
    .split(/[;|,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function lookup<T>(words: Readonly<Record<string, T>> | undefined, cell: string): T | undefined {
  if (!words) return undefined;
  const wanted = word(cell);
  const key = Object.hasOwn(words, wanted) ? wanted : Object.keys(words).find((name) => word(name) === wanted);
  return key === undefined ? undefined : words[key];
}
