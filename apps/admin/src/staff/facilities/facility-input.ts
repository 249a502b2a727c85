import { isEdtf } from '../../dates/edtf.js';
import type { Facility } from '../data/admin-types.js';

/** A place as its form holds it: every field is text, and an empty one means that it is not known. */
export interface FacilityInput {
  name: string;
  type: string;
  country: string;
  adm1: string;
  adm2: string;
  adm3: string;
  latitude: string;
  longitude: string;
  precision: string;
  opened: string;
  closed: string;
}

export type FacilityField = keyof FacilityInput;

/** What a form shows of a place, whether it is public, waits or is being typed. */
type FacilityProfile = Pick<Facility, Exclude<FacilityField, 'latitude' | 'longitude' | 'precision'> | 'coordinates'>;

/** In the order of the form. */
export const facilityFields: readonly FacilityField[] = [
  'name',
  'type',
  'country',
  'adm1',
  'adm2',
  'adm3',
  'latitude',
  'longitude',
  'precision',
  'opened',
  'closed',
];

/** The body of `PUT /facilities/{id}`: what is absent stays as it is, null is no longer known. */
export interface FacilityChange {
  name?: string;
  type?: string | null;
  country?: string;
  adm1?: string | null;
  adm2?: string | null;
  adm3?: string | null;
  coordinates?: { latitude: number; longitude: number; precision: string } | null;
  opened?: string | null;
  closed?: string | null;
}

export function fromFacility(facility: FacilityProfile): FacilityInput {
  const { coordinates } = facility;
  return {
    name: facility.name,
    type: facility.type ?? '',
    country: facility.country,
    adm1: facility.adm1 ?? '',
    adm2: facility.adm2 ?? '',
    adm3: facility.adm3 ?? '',
    latitude: coordinates ? String(coordinates.latitude) : '',
    longitude: coordinates ? String(coordinates.longitude) : '',
    precision: coordinates?.precision ?? 'unknown',
    opened: facility.opened ?? '',
    closed: facility.closed ?? '',
  };
}

/** The fields that keep the place from being saved. A point needs both of its numbers, or neither. */
export function facilityFaults(input: FacilityInput): FacilityField[] {
  const { name, country, latitude, longitude, opened, closed } = trimmed(input);
  const hasPoint = latitude !== '' || longitude !== '';
  const faults: FacilityField[] = [];
  if (name === '') faults.push('name');
  if (!/^[A-Za-z]{2}$/.test(country)) faults.push('country');
  if (hasPoint && !isWithin(latitude, 90)) faults.push('latitude');
  if (hasPoint && !isWithin(longitude, 180)) faults.push('longitude');
  if (opened !== '' && !isEdtf(opened)) faults.push('opened');
  if (closed !== '' && !isEdtf(closed)) faults.push('closed');
  return faults;
}

/** Only what differs from where the typing began, so that somebody else's change of another field stays. */
export function toFacilityChange(before: FacilityInput, after: FacilityInput): FacilityChange {
  const input = trimmed(after);
  const changed = (...fields: FacilityField[]) => fields.some((field) => input[field] !== before[field]);
  const change: FacilityChange = {};
  if (changed('name')) change.name = input.name;
  if (changed('country')) change.country = input.country.toUpperCase();
  for (const field of ['type', 'adm1', 'adm2', 'adm3', 'opened', 'closed'] as const)
    if (changed(field)) change[field] = input[field] === '' ? null : input[field];
  if (changed('latitude', 'longitude', 'precision')) change.coordinates = toCoordinates(input);
  return change;
}

/** The fields in which what was typed and what was saved meanwhile are not the same. */
export function differingFields(mine: FacilityInput, theirs: FacilityInput): FacilityField[] {
  return facilityFields.filter((field) => mine[field].trim() !== theirs[field].trim());
}

function toCoordinates({ latitude, longitude, precision }: FacilityInput): FacilityChange['coordinates'] {
  if (latitude === '' && longitude === '') return null;
  return { latitude: Number(latitude), longitude: Number(longitude), precision };
}

function isWithin(text: string, limit: number): boolean {
  return /^-?\d+(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= limit;
}

function trimmed(input: FacilityInput): FacilityInput {
  const result = { ...input };
  for (const field of facilityFields) result[field] = input[field].trim();
  return result;
}
