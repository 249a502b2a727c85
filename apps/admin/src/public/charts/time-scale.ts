import { scaleLinear, scaleUtc } from 'd3-scale';
import { instantShown, shownBy } from './zone-clock.js';

/** From one instant to another, in milliseconds since 1970 UTC. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How fine the marks of a time axis are: it decides how they are written. */
export type TickStep = 'year' | 'month' | 'day' | 'time';

export interface TimeScale {
  /** Where an instant stands; instants outside stand at the nearer end. */
  readonly x: (instant: number) => number;
  /** On which side of the axis a stretch lies of which nothing is on it. */
  readonly outside: (from: number, to: number) => 'before' | 'after' | null;
  readonly ticks: readonly { readonly at: number; readonly x: number }[];
  readonly step: TickStep;
}

const day = 86_400_000;
/** What one mark and its words need, in pixels. */
const roomOfTick = 90;

/** A time axis from `left` to `right` whose marks stand at round times of the zone's own clocks. */
export function timeScale({ from, to }: Stretch, left: number, right: number, zone = 'UTC'): TimeScale {
  const x = scaleLinear([from, to], [left, right]).clamp(true);
  const shown = scaleUtc([shownBy(zone, from), shownBy(zone, to)], [left, right]);
  const count = Math.max(2, Math.floor((right - left) / roomOfTick));
  const ticks = shown.ticks(count).map((tick) => instantShown(zone, tick.getTime()));
  const outside = (first: number, last: number) => (last < from ? 'before' : first > to ? 'after' : null);
  return { x, outside, ticks: ticks.map((at) => ({ at, x: x(at) })), step: stepOf(ticks) };
}

function stepOf(ticks: readonly number[]): TickStep {
  const [first = 0, second = first + day] = ticks;
  const apart = second - first;
  if (apart >= 360 * day) return 'year';
  if (apart >= 27 * day) return 'month';
  return apart >= 0.9 * day ? 'day' : 'time';
}

/** The shortest stretch that holds all of these, with a little room either side; undefined when there are none. */
export function stretchAround(instants: readonly number[], room = 0.03): Stretch | undefined {
  const known = instants.filter(Number.isFinite);
  if (known.length === 0) return undefined;
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const margin = Math.max((to - from) * room, 60_000);
  return { from: from - margin, to: to + margin };
}

/** The first instant of a day, or of the first day of a month or a year, written as `2025`, `2025-03` or `2025-03-15`. */
export function startOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}${'-01-01'.slice(date.length - 4)}T00:00:00Z`);
}
