import { isWellFormedText } from '@habeas/kernel';
import type { FacilityFields } from './facility.js';
import { normalizeName } from './normalize-name.js';
import { slugOf } from './slug.js';

/** The columns a list of facilities must have, in any order. */
export const facilityColumns = [
  'code',
  'name',
  'address',
  'city',
  'state',
  'zip',
  'type',
  'latitude',
  'longitude',
] as const;

/** One row by column, as text. */
export type FacilityRow = Readonly<Record<(typeof facilityColumns)[number], string>>;

/** The list that the agency's codes belong to. */
export const iceFacilityScheme = 'us-ice-detloc';
/** For the few rows without a code: a place is then known again by its name and state. */
export const iceNameScheme = 'us-ice-name';

/** A row that can be taken: the place, what it is known again by, and its address. */
export interface FacilityDraft {
  readonly scheme: string;
  readonly code: string;
  /** Other names that the list gives to the same code and address. */
  readonly otherNames: readonly string[];
  readonly address: string | null;
  readonly fields: FacilityFields;
}

/** Why a row cannot be taken. */
export type RowRefusal =
  | 'code_malformed'
  | 'code_repeated'
  | 'name_missing'
  | 'too_long'
  | 'not_text'
  | 'coordinates_invalid'
  | 'column_count'
  | 'quote_malformed';

// The agency's list writes a country in the column of the state where the place is not in the United States.
const countriesAmongStates: Readonly<Record<string, string>> = { Cuba: 'CU' };

/** Reads a row of an agency's list of the United States. A refusal is a word; it never repeats what the row holds. */
export function readFacilityRow(row: FacilityRow): FacilityDraft | RowRefusal {
  if (facilityColumns.some((column) => !isWellFormedText(row[column]))) return 'not_text';
  if (!/^[A-Za-z0-9_-]{0,40}$/.test(row.code)) return 'code_malformed';
  if (normalizeName(row.name) === '') return 'name_missing';
  if (row.name.length > 200 || row.address.length + row.zip.length > 300) return 'too_long';
  if ([row.city, row.state, row.type].some((cell) => cell.length > 100)) return 'too_long';
  const coordinates = readCoordinates(row);
  if (coordinates === undefined) return 'coordinates_invalid';
  const country = countriesAmongStates[row.state];
  const address = [row.address, row.city, [row.state, row.zip].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return {
    ...(row.code === ''
      ? { scheme: iceNameScheme, code: slugOf(row.name, row.state).slice(0, 60) }
      : { scheme: iceFacilityScheme, code: row.code }),
    otherNames: [],
    address: row.address === '' ? null : address,
    fields: {
      name: row.name,
      type: row.type || null,
      country: country ?? 'US',
      adm1: country ? null : row.state || null,
      adm2: row.city || null,
      adm3: null,
      coordinates,
      opened: null,
      closed: null,
    },
  };
}

/** Null when the row gives none, undefined when it gives something that is no place on earth. */
function readCoordinates(row: FacilityRow): FacilityFields['coordinates'] | undefined {
  if (row.latitude === '' && row.longitude === '') return null;
  const decimal = /^-?\d{1,3}(\.\d{1,20})?$/;
  if (!decimal.test(row.latitude) || !decimal.test(row.longitude)) return undefined;
  const latitude = Number(row.latitude);
  const longitude = Number(row.longitude);
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return { latitude, longitude, precision: row.address === '' ? 'unknown' : 'address' };
}
