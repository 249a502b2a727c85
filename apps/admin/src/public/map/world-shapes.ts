import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';
import { project, type Point } from './projection.js';

type World = Topology<{ countries: GeometryCollection }>;
type Line = number[][];

/** ISO 3166-1 numeric. */
const antarctic = '010';
/**
 * Two drawings of the same world: one that every map begins with, under 40 kB on the wire, and one for whoever comes near.
 * `leastBend`: what bends less is drawn straight, in square degrees. `step`: how exact a point is, in units of the world.
 */
const drawings = {
  'virtual:world-shapes.json': { leastBend: 0.03, step: 1 },
  'virtual:world-shapes-near.json': { leastBend: 0.004, step: 1 / 4 },
} as const;
type DrawingName = keyof typeof drawings;
/** Points that an island keeps however small it is, so that none is dropped. */
const pointsOfAnIsland = 5;

/** Vite plugin: the shapes of the map, made from Natural Earth while building, as files of our own. */
export function worldShapes(): Plugin {
  return {
    name: 'habeas-world-shapes',
    resolveId: (id) => (isDrawing(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1);
      return id.startsWith('\0') && isDrawing(name) ? JSON.stringify(drawWorld(name)) : undefined;
    },
  };
}

function isDrawing(id: string): id is DrawingName {
  return Object.hasOwn(drawings, id);
}

/** Land and borders as path data, without the Antarctic; one unit of it is `step` units of the world. */
export function drawWorld(name: DrawingName): { land: string; borders: string; step: number } {
  const { leastBend, step } = drawings[name];
  const { rings, borders } = generalisedWorld(leastBend);
  return {
    land: rings.map((ring) => `${pathOf(ring, step)}z`).join(''),
    borders: borders.map((line) => pathOf(line, step)).join(''),
    step,
  };
}

/** Rings of land and lines of borders, as longitude and latitude. */
export function generalisedWorld(leastBend: number): { rings: Line[]; borders: Line[] } {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const weighed = presimplify(JSON.parse(readFileSync(file, 'utf8')) as World);
  weighed.arcs.forEach(keepIslands);
  const world = simplify(weighed, leastBend);
  const { countries } = world.objects;
  const shown = countries.geometries.filter(({ id }) => id !== antarctic);
  const land = merge(world, shown as (Polygon | MultiPolygon)[]);
  return {
    rings: land.coordinates.flat().flatMap(onBothEdges),
    borders: mesh(world, { ...countries, geometries: shown }, (one, other) => one !== other).coordinates.flatMap(
      onBothEdges,
    ),
  };
}

/** Lets the points that shape an island outweigh any threshold. */
function keepIslands(arc: Line): void {
  const [first, last] = [arc[0], arc.at(-1)];
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  const heaviest = arc.slice(1, -1).sort((one, other) => (other[2] ?? 0) - (one[2] ?? 0));
  for (const point of heaviest.slice(0, closed ? pointsOfAnIsland - 1 : 1)) point[2] = Infinity;
}

/** A line over the 180th meridian goes on past the edge of the map, and once more comes in at the other edge. */
function onBothEdges(line: Line): Line[] {
  let turns = 0;
  const unrolled = line.map(([longitude = 0, latitude = 0], at) => {
    const before = line[at - 1]?.[0] ?? longitude;
    if (Math.abs(longitude - before) > 180) turns += longitude < before ? 1 : -1;
    return [longitude + 360 * turns, latitude];
  });
  const edges = unrolled.map(([longitude = 0]) => longitude);
  const shifted = (by: number) => unrolled.map(([longitude = 0, latitude = 0]) => [longitude + by, latitude]);
  if (Math.max(...edges) > 180) return [unrolled, shifted(-360)];
  return Math.min(...edges) < -180 ? [unrolled, shifted(360)] : [unrolled];
}

/** Whole steps, each point told by its distance from the one before: half the size of absolute places. */
function pathOf(line: Line, step: number): string {
  const points = line.map(([longitude = 0, latitude = 0]) => inSteps(project(longitude, latitude), step));
  const [start = { x: 0, y: 0 }, ...others] = points;
  let last = start;
  const moves: string[] = [];
  for (const point of others) {
    if (point.x !== last.x || point.y !== last.y) moves.push(`${point.x - last.x} ${point.y - last.y}`);
    last = point;
  }
  return `M${start.x} ${start.y}l${moves.length > 0 ? moves.join(' ').replace(/ -/g, '-') : '0 0'}`;
}

function inSteps({ x, y }: Point, step: number): Point {
  return { x: Math.round(x / step), y: Math.round(y / step) };
}
