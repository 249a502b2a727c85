import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { project, type Point } from './projection.js';

const ID = 'virtual:world-shapes';
type World = Topology<{ countries: GeometryCollection }>;
type Line = number[][];

/** ISO 3166-1 numeric. */
const antarctic = '010';
/** In square degrees: what bends less is drawn straight. Keeps the shapes under 40 kB on the wire. */
const leastBend = 0.03;
/** Points that an island keeps however small it is, so that none is dropped. */
const pointsOfAnIsland = 5;

/** Vite plugin: the shapes of the map, made from Natural Earth while building, as a file of our own. */
export function worldShapes(): Plugin {
  return {
    name: 'habeas-world-shapes',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load: (id) => (id === `\0${ID}` ? `export default ${JSON.stringify(drawWorld())}` : undefined),
  };
}

/** Land and borders as path data, without the Antarctic. */
export function drawWorld(): { land: string; borders: string } {
  const { rings, borders } = generalisedWorld();
  return { land: rings.map(closedPath).join(''), borders: borders.map(openPath).join('') };
}

/** Rings of land and lines of borders, as longitude and latitude. */
export function generalisedWorld(): { rings: Line[]; borders: Line[] } {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const weighed = presimplify(JSON.parse(readFileSync(file, 'utf8')) as World);
  weighed.arcs.forEach(keepIslands);
  const world = simplify(weighed, leastBend);
  const { countries } = world.objects;
  const shown = countries.geometries.filter(({ id }) => id !== antarctic);
  const land = merge(world, shown as (Polygon | MultiPolygon)[]);
  return {
    rings: land.coordinates.flat(),
    borders: mesh(world, { ...countries, geometries: shown }, (one, other) => one !== other).coordinates,
  };
}

/** Lets the points that shape an island outweigh any threshold. */
function keepIslands(arc: Line): void {
  const [first, last] = [arc[0], arc.at(-1)];
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const heaviest = arc.slice(1, -1).sort((one, other) => (other[2] ?? 0) - (one[2] ?? 0));
  for (const point of heaviest.slice(0, closed ? pointsOfAnIsland - 1 : 1)) point[2] = Infinity;
}

const closedPath = (line: Line) => `${openPath(line)}z`;

/** Whole units, each point told by its distance from the one before: half the size of absolute places. */
function openPath(line: Line): string {
  const points = line.map(([longitude = 0, latitude = 0]) => rounded(project(longitude, latitude)));
  const [start = { x: 0, y: 0 }, ...others] = points;
  let last = start;
  const steps: string[] = [];
  for (const point of others) {
    if (point.x !== last.x || point.y !== last.y) steps.push(`${point.x - last.x} ${point.y - last.y}`);
    last = point;
  }
  return `M${start.x} ${start.y}l${steps.length > 0 ? steps.join(' ').replace(/ -/g, '-') : '0 0'}`;
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
