import type { Placed } from './facilities.js';

/** How exact a point is, as far as the drawing tells it apart. */
export type Exactness = 'exact' | 'town' | 'region' | 'unknown';

/** A point of a town must not look like the point of a building: it is a wide open ring. */
export function exactnessOf(precision: string): Exactness {
  if (precision === 'site' || precision === 'address') return 'exact';
  return precision === 'town' || precision === 'region' ? precision : 'unknown';
}

const radii: Record<Exactness, number> = { exact: 7, town: 11, region: 16, unknown: 11 };

/** How far the mark of a place reaches from its middle, in pixels. */
export function radiusOfPlace({ position }: Pick<Placed, 'position'>): number {
  return radii[exactnessOf(position.precision)];
}

/** The shape of a mark around 0,0 in pixels: a circle, or a diamond for an invented place; filled only where the point is exact. */
export function shapeOf({ position, demo }: Pick<Placed, 'position' | 'demo'>): { path: string; className: string } {
  const exactness = exactnessOf(position.precision);
  const r = radiusOfPlace({ position });
  return {
    path: demo ? `M0 ${-r}L${r} 0L0 ${r}L${-r} 0z` : `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
    className: `map-place map-${exactness}`,
  };
}
