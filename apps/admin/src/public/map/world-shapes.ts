import { merge, mesh } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { Plugin } from 'vite';
import { project, type Point } from './projection.js';
import { antarctic, readWorld, unrolled, type Line } from './world-file.js';
import { namePlaces } from './world-names.js';

/**
 * Two drawings of the same world: one that every map begins with, under 40 kB on the wire, and one for whoever comes near.
 * `leastBend`: what bends less is drawn straight, in square degrees. `step`: how exact a point is, in units of the world.
 */
const drawings = {
  'virtual:world-shapes.json': { leastBend: 0.03, step: 1 },
  'virtual:world-shapes-near.json': { leastBend: 0.004, step: 1 / 4 },
} as const;
type DrawingName = keyof typeof drawings;

const made = {
  'virtual:world-shapes.json': () => drawWorld('virtual:world-shapes.json'),
  'virtual:world-shapes-near.json': () => drawWorld('virtual:world-shapes-near.json'),
  'virtual:world-names.json': namePlaces,
} as const;

/** Points that an island keeps however small it is, so that none is dropped. */
const pointsOfAnIsland = 5;

/** Vite plugin: the shapes of the map and the places of names on it, made from Natural Earth while building, as files of our own. */
export function worldShapes(): Plugin {
  return {
    name: 'habeas-world-shapes',
    resolveId: (id) => (isMade(id) ? `\0${id}` : undefined),
    load(id) {
      const name = id.slice(1);
      return id.startsWith('\0') && isMade(name) ? JSON.stringify(made[name]()) : undefined;
    },
  };
}

function isMade(id: string): id is keyof typeof made {
  return Object.hasOwn(made, id);
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
  const weighed = presimplify(readWorld());
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
  const whole = unrolled(line);
  const edges = whole.map(([longitude = 0]) => longitude);
  const shifted = (by: number) => whole.map(([longitude = 0, latitude = 0]) => [longitude + by, latitude]);
  if (Math.max(...edges) > 180) return [whole, shifted(-360)];
  return Math.min(...edges) < -180 ? [whole, shifted(360)] : [whole];
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
