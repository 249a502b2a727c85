import { toCsv } from '../charts/csv.js';
import type { MapFacility } from './facilities.js';

/** The list as a file; an empty cell is what is not known. */
export function facilitiesAsCsv(facilities: readonly MapFacility[], source: string): string {
  const header = ['slug', 'name', 'country', 'adm1', 'type', 'latitude', 'longitude', 'precision', 'demo'];
  const rows = facilities.map(({ slug, name, country, adm1, type, position, demo }) => [
    slug,
    name,
    country,
    adm1,
    type,
    position?.latitude ?? null,
    position?.longitude ?? null,
    position?.precision ?? null,
    String(demo),
  ]);
  return toCsv(header, rows, source);
}
