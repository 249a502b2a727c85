import { scaleLinear } from 'd3-scale';

export interface ValueScale {
  readonly y: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** A scale from zero, so that no difference looks larger than it is, to a round number above the largest value. */
export function valueScale(largest: number, top: number, bottom: number): ValueScale {
  const y = scaleLinear([0, Math.max(largest, 1)], [bottom, top]).nice(5);
  return { y, ticks: y.ticks(5).map((value) => ({ value, y: y(value) })) };
}

/** Moves labels apart that would cover each other, upwards and downwards alike; their order stays. */
export function spread(places: readonly number[], apart: number, top: number, bottom: number): number[] {
  const order = places.map((_, at) => at).toSorted((one, other) => (places[one] ?? 0) - (places[other] ?? 0));
  const moved = [...places];
  let free = top;
  for (const at of order) {
    moved[at] = Math.max(places[at] ?? 0, free);
    free = (moved[at] ?? 0) + apart;
  }
  let limit = bottom;
  for (const at of order.toReversed()) {
    moved[at] = Math.min(moved[at] ?? 0, limit);
    limit = (moved[at] ?? 0) - apart;
  }
  return moved;
}
