/** A stretch of instants in milliseconds since 1970 UTC, both ends included; ±Infinity where it is open. */
export interface Window {
  readonly earliest: number;
  readonly latest: number;
}

/** When something can have happened: windows in their order that do not touch. What is known to have happened has one at least. */
export type Moment = readonly Window[];

/** Nothing is known of when. */
export const anyTime: Moment = [{ earliest: -Infinity, latest: Infinity }];

/** The same instants as windows in their order; windows without an instant are dropped. */
export function toMoment(windows: readonly Window[]): Moment {
  const sorted = windows
    .filter(({ earliest, latest }) => earliest <= latest)
    .toSorted((one, other) => one.earliest - other.earliest || one.latest - other.latest);
  return sorted.reduce<Window[]>((moment, window) => {
    const last = moment.at(-1);
    if (!last || window.earliest > last.latest + 1) return [...moment, window];
    return [...moment.slice(0, -1), { earliest: last.earliest, latest: Math.max(last.latest, window.latest) }];
  }, []);
}

/** The instants that are in both; none when they contradict each other. */
export function overlap(one: Moment, other: Moment): Moment {
  return toMoment(
    one.flatMap((a) =>
      other.map((b) => ({ earliest: Math.max(a.earliest, b.earliest), latest: Math.min(a.latest, b.latest) })),
    ),
  );
}

/** The first instant of the moment that is not before `instant`. */
export function firstFrom(moment: Moment, instant: number): number | undefined {
  const window = moment.find(({ latest }) => latest >= instant);
  return window && Math.max(window.earliest, instant);
}

/** The last instant of the moment that is not after `instant`. */
export function lastUntil(moment: Moment, instant: number): number | undefined {
  const window = moment.findLast(({ earliest }) => earliest <= instant);
  return window && Math.min(window.latest, instant);
}

/** The whole stretch from the first possible instant to the last one. */
export function stretchOf(moment: Moment): Window {
  return { earliest: moment[0]?.earliest ?? -Infinity, latest: moment.at(-1)?.latest ?? Infinity };
}
