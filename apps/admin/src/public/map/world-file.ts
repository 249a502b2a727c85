import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type World = Topology<{ countries: GeometryCollection }>;

/** Points as longitude and latitude, in degrees. */
export type Line = number[][];

/** ISO 3166-1 numeric. */
export const antarctic = '010';

/** Natural Earth's countries as they are published, each under its ISO 3166-1 numeric code where it has one. */
export function readWorld(): World {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  return JSON.parse(readFileSync(file, 'utf8')) as World;
}

/** A line over the 180th meridian goes on there instead of leaping to the other edge of the map. */
export function unrolled(line: Line): Line {
  let turns = 0;
  return line.map(([longitude = 0, latitude = 0], at) => {
    const before = line[at - 1]?.[0] ?? longitude;
    if (Math.abs(longitude - before) > 180) turns += longitude < before ? 1 : -1;
    return [longitude + 360 * turns, latitude];
  });
}
