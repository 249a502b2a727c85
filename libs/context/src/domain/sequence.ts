import { firstFrom, lastUntil, type Moment } from './moment.js';

/** For each step of a sequence the first and the last instant at which it can have come. */
export interface Sequence {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/**
 * Narrows moments that came one after the other (or at once): none came before the one ahead of it. Every step then has
 * a placement at its `first` with all before it, and at its `last` with all after it, so that asking each pair of
 * neighbours is as good as trying every placement.
 *
 * @returns the index of the first step that cannot have come when it is said to, if there is one
 */
export function narrow(moments: readonly Moment[]): Sequence | number {
  const first: number[] = [];
  for (const [at, moment] of moments.entries()) {
    const earliest = firstFrom(moment, first.at(-1) ?? -Infinity);
    if (earliest === undefined) return at;
    first.push(earliest);
  }
  const last: number[] = [];
  for (const moment of moments.toReversed()) {
    // Each step has a placement at its `first`, so there is always one before the next.
    last.unshift(lastUntil(moment, last[0] ?? Infinity) ?? -Infinity);
  }
  return { first, last };
}
