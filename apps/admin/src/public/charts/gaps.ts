import { startOf } from './time-scale.js';

export type Resolution = 'day' | 'month' | 'year';

/** One value of a series, at the first day of its day, month or year. */
export interface Reading {
  readonly period: string;
  readonly value: number;
  /** How many readings the value is the mean of, and of how many there could be. */
  readonly readings?: number;
  readonly possible?: number;
}

/** Readings that follow each other without one missing in between. */
export type Run = readonly [Reading, ...Reading[]];

/** A stretch without any reading: from the last one before to the first one after. */
export interface Gap {
  readonly after: string;
  readonly before: string;
}

/** The runs of a series. A missing span ends a run: nothing is drawn across it, and it is no zero. */
export function runsOf(readings: readonly Reading[], resolution: Resolution): Run[] {
  const sorted = readings.toSorted((one, other) => one.period.localeCompare(other.period));
  return sorted.reduce<[Reading, ...Reading[]][]>((runs, reading) => {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && startOf(reading.period) <= endOf(last.period, resolution)) run.push(reading);
    else runs.push([reading]);
    return runs;
  }, []);
}

/** What lies between the runs. */
export function gapsOf(runs: readonly Run[]): Gap[] {
  return runs.slice(1).map((run, at) => ({ after: runs[at]?.at(-1)?.period ?? '', before: run[0].period }));
}

/** Where a reading is pointed at: a day at its beginning, as it is drawn, a month or a year in its middle. */
export function middleOf(period: string, resolution: Resolution): number {
  const start = startOf(period);
  return resolution === 'day' ? start : (start + endOf(period, resolution)) / 2;
}

/** The first instant after a reading's day, month or year. */
export function endOf(period: string, resolution: Resolution): number {
  const next = new Date(startOf(period));
  if (resolution === 'day') next.setUTCDate(next.getUTCDate() + 1);
  if (resolution === 'month') next.setUTCMonth(next.getUTCMonth() + 1);
  if (resolution === 'year') next.setUTCFullYear(next.getUTCFullYear() + 1);
  return next.getTime();
}
