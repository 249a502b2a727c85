/** Width and height of the whole world on the map, in units of its drawing. */
export const worldSize = 16_384;

export interface Point {
  x: number;
  y: number;
}

/** Nearer to the poles Mercator's projection has no end, and no land with people. */
const farthest = 84;

/** Mercator's projection: shapes of places stay true however far one zooms in; sizes do not compare. */
export function project(longitude: number, latitude: number): Point {
  const sine = Math.sin((Math.max(-farthest, Math.min(farthest, latitude)) * Math.PI) / 180);
  return {
    x: ((longitude + 180) / 360) * worldSize,
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * worldSize,
  };
}
