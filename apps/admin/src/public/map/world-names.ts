import { feature } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import type { CountryRoom, Row } from './country-names.js';
import { project, type Point } from './projection.js';
import { antarctic, readWorld, unrolled, type Line, type World } from './world-file.js';

/** From one row to the next, in units of the world. */
const step = 56;
/** Also a small country has other rows for its name where a mark is on one. */
const leastRows = 5;
/** Narrower rows are left out, and of a small country those under half of its widest one. */
const leastWidth = 120;

/**
 * Where the name of each country has room, the country with the most first. Those without a code of ISO 3166-1 have no name
 * here: which they are to have is not ours to say.
 */
export function namePlaces(): CountryRoom[] {
  const world = readWorld();
  const byCode = new Map<string, Row[]>();
  for (const country of world.objects.countries.geometries) {
    const code = alphaOf(String(country.id ?? ''));
    if (code === undefined || country.id === antarctic) continue;
    const rows = polygonsOf(world, country).flatMap((rings) => rowsIn(rings.map(onMap)));
    byCode.set(code, [...(byCode.get(code) ?? []), ...rows]);
  }
  return [...byCode]
    .map(([code, rows]) => ({ code, rows: withRoom(rows) }))
    .sort((one, other) => widthOf(other.rows[0]) - widthOf(one.rows[0]));
}

/** The parts of a country, each a ring around the land and one around each hole. */
function polygonsOf(world: World, country: GeometryObject): Line[][] {
  if (country.type === 'Polygon') return [feature(world, country).geometry.coordinates];
  return country.type === 'MultiPolygon' ? feature(world, country).geometry.coordinates : [];
}

function widthOf([, from, to]: Row = [0, 0, 0]): number {
  return to - from;
}

/** The widest row first, then the others on which a name has room. */
function withRoom(rows: readonly Row[]): Row[] {
  const sorted = rows.toSorted((one, other) => widthOf(other) - widthOf(one));
  const least = Math.min(leastWidth, widthOf(sorted[0]) / 2);
  return sorted.filter((row) => widthOf(row) >= least);
}

/** The code of two letters for one of three digits: locales know the first as the present form of the second. */
function alphaOf(numeric: string): string | undefined {
  const region = /^\d{3}$/.test(numeric) ? new Intl.Locale(`und-${numeric}`).region : undefined;
  return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
}

function onMap(ring: Line): Point[] {
  return unrolled(ring).map(([longitude = 0, latitude = 0]) => project(longitude, latitude));
}

/** Rows through one part of a country, each as wide as the land goes without a break. */
function rowsIn(rings: readonly (readonly Point[])[]): Row[] {
  const ends = rings.flat().map(({ y }) => y);
  const [top, height] = [Math.min(...ends), Math.max(...ends) - Math.min(...ends)];
  const count = Math.max(leastRows, Math.floor(height / step));
  return Array.from({ length: count }, (_, at) => widestAt(rings, top + (height * (at + 0.5)) / count));
}

function widestAt(rings: readonly (readonly Point[])[], y: number): Row {
  const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).sort((one, other) => one - other);
  let [from, to] = [0, 0];
  for (let at = 0; at + 1 < crossings.length; at += 2) {
    const [start = 0, end = 0] = crossings.slice(at, at + 2);
    if (end - start > to - from) [from, to] = [start, end];
  }
  return [Math.round(y), Math.round(from), Math.round(to)];
}

/** Where a ring crosses a row. */
function crossingsOf(ring: readonly Point[], y: number): number[] {
  return ring.flatMap((from, at) => {
    const to = ring[(at + 1) % ring.length] ?? from;
    return from.y > y === to.y > y ? [] : [from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)];
  });
}
