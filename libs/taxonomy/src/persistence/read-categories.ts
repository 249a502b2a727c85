import { parseCitations } from '../domain/citations.js';
import {
  type CategoryGroup,
  type CrosswalkEntry,
  type Instrument,
  type Provision,
  urgencies,
} from '../domain/vocabulary.js';
import type { ReferenceReader } from './reference-reader.js';

const file = 'taxonomy.csv';
const columns = [
  'code',
  'parent',
  'label_en',
  'label_es',
  'instruments',
  'default_severity',
  'default_urgency',
] as const;

/** The groups with their leaves; each parent exists and each cited provision is known. */
export function readGroups(
  reader: ReferenceReader,
  instruments: readonly Instrument[],
  provisions: readonly Provision[],
): CategoryGroup[] {
  const rows = reader.table(file, columns);
  const groupCodes = new Set(rows.filter((row) => row.parent === '').map((row) => row.code));
  const cited = new CitedProvisions(reader, instruments, provisions);
  const entries = rows.map((row) => {
    reader.filled(file, row, ['label_en', 'label_es', 'instruments']);
    if (row.parent !== '' && !groupCodes.has(row.parent)) {
      reader.problem(file, row.line, `parent "${row.parent}" is not a group of this file`);
    }
    if (!/^[1-5]$/.test(row.default_severity)) {
      reader.problem(file, row.line, `default_severity "${row.default_severity}" is not 1 to 5`);
    }
    const urgency = urgencies.find((known) => known === row.default_urgency);
    if (!urgency) reader.problem(file, row.line, `default_urgency "${row.default_urgency}" is not U0 to U3`);
    return {
      code: row.code,
      group: row.parent,
      label: { en: row.label_en, es: row.label_es },
      severity: Number(row.default_severity),
      urgency: urgency ?? 'U3',
      provisions: row.instruments === '' ? [] : cited.find(row.line, row.instruments),
    };
  });
  return entries
    .filter((entry) => entry.group === '')
    .map(({ group: _none, ...group }) => ({
      ...group,
      categories: entries.filter((entry) => entry.group === group.code),
    }));
}

class CitedProvisions {
  private readonly instrumentIds: ReadonlySet<string>;
  private readonly byCitation: ReadonlyMap<string, Provision>;

  constructor(
    private readonly reader: ReferenceReader,
    instruments: readonly Instrument[],
    provisions: readonly Provision[],
  ) {
    this.instrumentIds = new Set(instruments.map((instrument) => instrument.id));
    this.byCitation = new Map(
      provisions.map((provision) => [`${provision.instrument} ${provision.locator}`, provision]),
    );
  }

  find(line: number, text: string): Provision[] {
    const citations = parseCitations(text);
    if (!citations) {
      this.reader.problem(file, line, `instruments "${text}" is not of the form NMR:1,2;ICCPR:7`);
      return [];
    }
    return citations.flatMap(({ instrument, locator }) => {
      const provision = this.byCitation.get(`${instrument} ${locator}`);
      if (provision) return [provision];
      const reason = this.instrumentIds.has(instrument)
        ? `provision "${instrument} ${locator}" is not in provisions.csv`
        : `instrument "${instrument}" is not in instruments.csv`;
      this.reader.problem(file, line, reason);
      return [];
    });
  }
}

/** The same categories under the codes of HURIDOCS. */
export function readCrosswalk(reader: ReferenceReader, groups: readonly CategoryGroup[]): CrosswalkEntry[] {
  const crosswalk = 'huridocs_crosswalk.csv';
  const known = new Set(groups.flatMap((group) => [group.code, ...group.categories.map((leaf) => leaf.code)]));
  const key = ['taxonomy_code', 'huridocs_list', 'huridocs_code'] as const;
  return reader.table(crosswalk, key, key).map((row) => {
    if (!known.has(row.taxonomy_code)) {
      reader.problem(crosswalk, row.line, `category "${row.taxonomy_code}" is not in taxonomy.csv`);
    }
    return { category: row.taxonomy_code, list: `huridocs-${row.huridocs_list}`, code: row.huridocs_code };
  });
}
