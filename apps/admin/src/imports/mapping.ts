/** How the columns and words of an own file become reports, as the server keeps it under a name. */
export interface ImportMapping {
  columns: Partial<Record<SingleColumn, string>> &
    Partial<Record<ListColumn, string[]>> & { consent?: Record<string, string> };
  values: { categories?: Record<string, string[]>; facilities?: Record<string, string> };
  defaults: {
    knownThrough?: string;
    consent?: Record<string, string>;
    language?: string;
    facilityText?: string;
    dateOrder?: string;
    empty?: string[];
  };
}

export const singleColumns = [
  'occurred',
  'narrative',
  'facility',
  'externalId',
  'knownThrough',
  'language',
  'affectedLow',
  'affectedBest',
  'affectedHigh',
  'ongoing',
] as const;
export const listColumns = ['categories', 'vulnerable', 'original'] as const;

export type SingleColumn = (typeof singleColumns)[number];
export type ListColumn = (typeof listColumns)[number];

export const emptyMapping: ImportMapping = { columns: {}, values: {}, defaults: {} };

/** A word of the file that the mapping does not know. */
export interface UnmappedWord {
  column: string;
  value: string;
  count: number;
}

export const mappingNamePattern = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** A name for a mapping out of the name of a file: letters without marks, digits and hyphens. */
export function nameFromFile(file: string): string {
  const plain = file
    .replace(/\.[^.]*$/, '')
    .normalize('NFD')
    .toLowerCase();
  return plain
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

const knownNames: Record<SingleColumn | 'categories', readonly string[]> = {
  occurred: ['occurred', 'occurred on', 'date', 'incident date', 'fecha', 'fecha del hecho'],
  narrative: ['narrative', 'summary', 'description', 'relato', 'resumen', 'descripcion'],
  facility: ['facility', 'place', 'location', 'centre', 'center', 'lugar', 'centro', 'instalacion'],
  externalId: [
    'external id',
    'id',
    'number',
    'case number',
    'incident number',
    'numero',
    'numero de caso',
    'expediente',
  ],
  knownThrough: ['known through', 'informante'],
  language: ['language', 'idioma'],
  affectedLow: ['affected low'],
  affectedBest: ['affected best', 'affected', 'afectados', 'personas afectadas'],
  affectedHigh: ['affected high'],
  ongoing: ['ongoing', 'continua'],
  categories: ['categories', 'category', 'type', 'categoria', 'tipo'],
};

/** Proposes a column for each target that has none, by the names that people commonly give them. */
export function withGuesses(mapping: ImportMapping, headers: readonly string[]): ImportMapping {
  const columns = { ...mapping.columns };
  const find = (names: readonly string[]) => headers.find((header) => names.includes(comparable(header)));
  for (const target of singleColumns) columns[target] ??= find(knownNames[target]);
  const category = find(knownNames.categories);
  if (!columns.categories?.length && category !== undefined) columns.categories = [category];
  return { ...mapping, columns };
}

/** The mapping for sending: nothing that is empty, and nothing that the page has only opened. */
export function forSending({ columns, values, defaults }: ImportMapping): ImportMapping {
  return { columns: withoutEmpty(columns), values, defaults: withoutEmpty(defaults) };
}

export type MappingFault = { target: string; code: 'missing' | 'unknownColumn' };

/** What keeps the mapping from reading this file, before the server is asked. */
export function faultsOfMapping({ columns }: ImportMapping, headers: readonly string[]): MappingFault[] {
  const faults: MappingFault[] = [];
  for (const target of ['occurred', 'narrative', 'categories'] as const)
    if (!columns[target]?.length) faults.push({ target, code: 'missing' });
  const { consent = {}, ...others } = columns;
  const named = [
    ...Object.entries(others),
    ...Object.entries(consent).map(([grant, name]) => [`consent-${grant}`, name]),
  ];
  for (const [target, names] of named) {
    const unknown = [names].flat().some((name) => name !== undefined && name !== '' && !headers.includes(name));
    if (target !== undefined && unknown) faults.push({ target: String(target), code: 'unknownColumn' });
  }
  return faults;
}

/** The mapping with a word standing for a category, or for none. */
export function withCategory(mapping: ImportMapping, word: string, code: string): ImportMapping {
  const { [word]: _before, ...others } = mapping.values.categories ?? {};
  return { ...mapping, values: { ...mapping.values, categories: code ? { ...others, [word]: [code] } : others } };
}

/** The mapping with a word standing for a place, or for none. */
export function withFacility(mapping: ImportMapping, word: string, facilityId: string | undefined): ImportMapping {
  const { [word]: _before, ...others } = mapping.values.facilities ?? {};
  const facilities = facilityId ? { ...others, [word]: facilityId } : others;
  return { ...mapping, values: { ...mapping.values, facilities } };
}

/** What a word of the file can be mapped to; a word of another column is only told. */
export function kindOfWord({ columns }: ImportMapping, column: string): 'category' | 'facility' | null {
  if (columns.categories?.includes(column)) return 'category';
  return columns.facility === column ? 'facility' : null;
}

function withoutEmpty<T extends object>(part: T): T {
  const kept = Object.entries(part).filter(([, value]) => {
    if (value === undefined || value === null || value === '') return false;
    return typeof value !== 'object' || Object.keys(value).length > 0;
  });
  return Object.fromEntries(kept) as T;
}

function comparable(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[_\s-]+/g, ' ')
    .trim()
    .toLowerCase();
}
