import type { Point } from './projection.js';
import { boxOf, onScreen, type Box, type MapView, type Size } from './view.js';

/** A stretch of land from west to east: how far south it lies, where it begins and where it ends, in units of the world. */
export type Row = readonly [y: number, from: number, to: number];

/** Where the name of a country has room on the map. */
export interface CountryRoom {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** The widest one first. */
  readonly rows: readonly Row[];
}

/** A name and where its middle stands on the drawing, in pixels. */
export interface ShownName extends Point {
  readonly code: string;
  readonly words: string;
}

/** Of a name at the size at which it is drawn, in pixels. */
const letterWidth = 6.5;
const lineHeight = 16;
/** How much of a name has to have room inside its country. */
const inside = 0.8;
/** What is drawn over the land: its middle, and how far it reaches from there, in pixels. */
export interface Covered extends Point {
  readonly reach: number;
}

/** The names that fit into what is seen of their countries, and cover neither each other nor a mark. */
export function namesSeen(
  countries: readonly CountryRoom[],
  nameOf: (code: string) => string,
  { view, size, marks }: { view: MapView; size: Size; marks: readonly Covered[] },
): ShownName[] {
  const box = boxOf(view, size);
  const shown: ShownName[] = [];
  for (const { code, rows } of countries) {
    const words = nameOf(code);
    const half = halfOf(words);
    const spot = spotsOf(rows, box, size, 2 * half * inside).find(
      (at) => isWithin(at, half, size) && !isCovered(at, half),
    );
    if (spot) shown.push({ ...spot, code, words });
  }
  return shown;

  function isCovered(spot: Point, half: number): boolean {
    const isNear = (other: Point, across: number, down: number) =>
      Math.abs(other.x - spot.x) < across && Math.abs(other.y - spot.y) < down;
    return (
      marks.some((mark) => isNear(mark, half + mark.reach, lineHeight / 2 + mark.reach)) ||
      shown.some((name) => isNear(name, half + halfOf(name.words) + 4, lineHeight))
    );
  }
}

/** The middles of what is seen of the rows that have this much room, in pixels, the widest one first. */
function spotsOf(rows: readonly Row[], box: Box, size: Size, room: number): Point[] {
  const right = box.left + box.width;
  return rows
    .map(([y, from, to]) => ({ y, from: Math.max(from, box.left), to: Math.min(to, right) }))
    .filter(({ from, to }) => ((to - from) * size.width) / box.width >= room)
    .sort((one, other) => other.to - other.from - (one.to - one.from))
    .map(({ y, from, to }) => onScreen({ x: (from + to) / 2, y }, box, size));
}

function halfOf(words: string): number {
  return (words.length * letterWidth) / 2;
}

function isWithin({ x, y }: Point, half: number, { width, height }: Size): boolean {
  return x - half > 4 && x + half < width - 4 && y > lineHeight && y < height - lineHeight;
}
