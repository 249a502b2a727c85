declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  /** Gives each point of each arc its weight as a third coordinate: the area of the triangle it makes with its neighbours. */
  export function presimplify<T extends Topology>(topology: T): T;
  /** Drops every point that weighs less than `minWeight`. */
  export function simplify<T extends Topology>(topology: T, minWeight?: number): T;
}

declare module 'virtual:world-shapes.json' {
  /** Land and borders as path data; one unit of it is `step` units of the world. */
  const shapes: { land: string; borders: string; step: number };
  export default shapes;
}

declare module 'virtual:world-shapes-near.json' {
  /** The same, finer. */
  const shapes: { land: string; borders: string; step: number };
  export default shapes;
}

declare module 'virtual:world-names.json' {
  import type { CountryRoom } from './country-names.js';

  /** The one with the most room first. */
  const places: readonly CountryRoom[];
  export default places;
}
