import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { NamePlace } from './country-names.js';
import { project, type Point } from './projection.js';
import { antarctic, readWorld, unrolled, type Line } from './world-file.js';

/** In so many rows each country is searched for room. */
const rows = 40;
/** Rows nearer than this to its northern and southern end are left out, as a part of its height. */
const edge = 0.2;

/**
 * Where the name of each country has the most room, the one with the most first. Those without a code of ISO 3166-1 have
 * no name here: which they are to have is not ours to say.
 */
export function namePlaces(): NamePlace[] {
  const world = readWorld();
  const places = world.objects.countries.geometries.flatMap((country) => {
    const code = alphaOf(String(country.id ?? ''));
    if (code === undefined || country.id === antarctic) return [];
    // countries are surfaces
    const { geometry } = feature(world, country as Polygon | MultiPolygon);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.map((rings) => ({ code, ...widestRow(rings.map(onMap)) }));
  });
  const byWidth = places.toSorted((one, other) => one.width - other.width);
  // of each country the last one stays, the widest of its parts
  const widest = new Map(byWidth.map((place) => [place.code, inWholeUnits(place)]));
  return [...widest.values()].sort((one, other) => other.width - one.width);
}

function onMap(ring: Line): Point[] {
  return unrolled(ring).map(([longitude = 0, latitude = 0]) => project(longitude, latitude));
}

function inWholeUnits({ code, x, y, width }: NamePlace): NamePlace {
  return { code, x: Math.round(x), y: Math.round(y), width: Math.round(width) };
}

/** The code of two letters for one of three digits: locales know the first as the present form of the second. */
function alphaOf(numeric: string): string | undefined {
  const region = /^\d{3}$/.test(numeric) ? new Intl.Locale(`und-${numeric}`).region : undefined;
  return region && /^[A-Z]{2}$/.test(region) ? region : undefined;
}

function widestRow(rings: readonly (readonly Point[])[]): Point & { width: number } {
  const ends = rings.flat().map(({ y }) => y);
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
  let widest = { x: 0, y: 0, width: 0 };
  for (let row = 0; row <= rows; row += 1) {
    const y = top + (bottom - top) * (edge + ((1 - 2 * edge) * row) / rows);
    const crossings = rings.flatMap((ring) => crossingsOf(ring, y)).sort((one, other) => one - other);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from = 0, to = 0] = crossings.slice(at, at + 2);
      if (to - from > widest.width) widest = { x: (from + to) / 2, y, width: to - from };
    }
  }
  return widest;
}

/** Where a ring crosses a row. */
function crossingsOf(ring: readonly Point[], y: number): number[] {
  return ring.flatMap((from, at) => {
    const to = ring[(at + 1) % ring.length] ?? from;
    return from.y > y === to.y > y ? [] : [from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)];
  });
}
