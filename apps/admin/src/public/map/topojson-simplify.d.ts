declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  /** Gives each point of each arc its weight as a third coordinate: the area of the triangle it makes with its neighbours. */
  export function presimplify<T extends Topology>(topology: T): T;
  /** Drops every point that weighs less than `minWeight`. */
  export function simplify<T extends Topology>(topology: T, minWeight?: number): T;
}

declare module 'virtual:world-shapes' {
  /** Land and borders as path data in the units of the projection. */
  const shapes: { land: string; borders: string };
  export default shapes;
}
