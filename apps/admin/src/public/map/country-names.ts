import type { Point } from './projection.js';
import { boxOf, onScreen, type MapView, type Size } from './view.js';

/** Where the name of a country has room on the map, in units of the world. */
export interface NamePlace {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
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
/** What a mark covers around its middle, in pixels. */
const markReach = 20;
/** Where else a name may stand when a mark is at its place. */
const asides = [0, -32, 32];

/** The names that fit into their countries as they are seen, and cover neither each other nor a mark. */
export function namesSeen(
  places: readonly NamePlace[],
  nameOf: (code: string) => string,
  { view, size, marks }: { view: MapView; size: Size; marks: readonly Point[] },
): ShownName[] {
  const box = boxOf(view, size);
  const shown: (ShownName & { half: number })[] = [];
  for (const { code, width, ...place } of places) {
    const words = nameOf(code);
    const half = (words.length * letterWidth) / 2;
    if ((width * size.width) / box.width < 2 * half * inside) continue;
    const at = onScreen(place, box, size);
    const free = asides
      .map((aside) => ({ x: at.x, y: at.y + aside }))
      .find((spot) => isWithin(spot, half, size) && !isCovered(spot, half));
    if (free) shown.push({ ...free, code, words, half });
  }
  return shown.map(({ code, words, x, y }) => ({ code, words, x, y }));

  function isCovered(spot: Point, half: number): boolean {
    const isNear = (other: Point, across: number, down: number) =>
      Math.abs(other.x - spot.x) < across && Math.abs(other.y - spot.y) < down;
    return (
      marks.some((mark) => isNear(mark, half + markReach, lineHeight / 2 + markReach)) ||
      shown.some((name) => isNear(name, half + name.half + 4, lineHeight))
    );
  }
}

function isWithin({ x, y }: Point, half: number, { width, height }: Size): boolean {
  return x - half > 4 && x + half < width - 4 && y > lineHeight && y < height - lineHeight;
}
