import type { MapFacility } from './facilities.js';

/** What the map and its list can be narrowed to. The address holds it. */
export interface MapFilters {
  country?: string;
  type?: string;
}

/** Stands in the address for places whose type is not known. */
export const noType = 'unknown';

export function mapFiltersFrom(search: Record<string, unknown>): MapFilters {
  const filled = (name: 'country' | 'type') => {
    const value = search[name];
    return typeof value === 'string' && value.trim() !== '' ? { [name]: value.trim() } : {};
  };
  return { ...filled('country'), ...filled('type') };
}

export function narrowed(facilities: readonly MapFacility[], { country, type }: MapFilters): MapFacility[] {
  return facilities.filter(
    (facility) =>
      (country === undefined || facility.country === country) &&
      (type === undefined || (facility.type ?? noType) === type),
  );
}

/** The members that occur, with how often. */
export function membersOf(values: readonly string[]): [member: string, count: number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
