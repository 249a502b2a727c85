import { line } from 'd3-shape';
import { endOf, runsOf, type Reading, type Resolution, type Run } from './gaps.js';
import { startOf, stretchAround, timeScale, type Stretch, type TimeScale } from './time-scale.js';
import { spread, valueScale, type ValueScale } from './value-scale.js';

/** What one dataset says of how many people were held. Two datasets are two lines, never one. */
export interface PopulationSeries {
  readonly key: string;
  readonly resolution: Resolution;
  readonly readings: readonly Reading[];
}

/** A claim of how many people a place is for: a line of its own, since there is no "the capacity". */
export interface CapacityLevel {
  readonly key: string;
  readonly value: number;
}

/** A claim of how many people were held at some time. */
export interface HeldClaim {
  readonly key: string;
  readonly value: number;
  readonly earliest: string;
  readonly latest: string;
}

export interface PopulationInput {
  readonly series: readonly PopulationSeries[];
  readonly levels: readonly CapacityLevel[];
  readonly held: readonly HeldClaim[];
}

interface Marked {
  readonly key: string;
  readonly labelY: number;
}

export interface PopulationMarks {
  /** Null where nothing has a date: claims of capacity then stand side by side without an axis of time. */
  readonly time: TimeScale | null;
  readonly values: ValueScale;
  readonly lines: readonly { readonly key: string; readonly path: string; readonly dots: readonly Dot[] }[];
  readonly levels: readonly (Marked & { readonly y: number })[];
  readonly held: readonly (Marked & { readonly from: number; readonly to: number; readonly y: number })[];
}

interface Dot {
  readonly x: number;
  readonly y: number;
}

/** The part of the drawing that holds the marks, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const labelHeight = 16;
const day = 86_400_000;

/** Where everything of a population chart stands; undefined when there is nothing to draw. */
export function populationMarks({ series, levels, held }: PopulationInput, plot: Plot): PopulationMarks | undefined {
  const stretch = stretchOf(series, held);
  if (!stretch && levels.length === 0) return undefined;
  const time = stretch ? timeScale(stretch, plot.left, plot.right) : null;
  const all = [...series.flatMap(({ readings }) => readings), ...levels, ...held];
  const values = valueScale(Math.max(...all.map(({ value }) => value)), plot.top, plot.bottom);
  const placed = (claims: readonly { key: string; value: number }[]) => {
    const places = claims.map(({ value }) => values.y(value));
    const labels = spread(places, labelHeight, plot.top, plot.bottom);
    return claims.map(({ key }, at) => ({ key, y: places[at] ?? 0, labelY: labels[at] ?? 0 }));
  };
  return {
    time,
    values,
    lines: time ? series.map((one) => lineOf(one, time, values)) : [],
    levels: placed(levels),
    held: placed(time ? held : []).map((claim, at) => ({
      ...claim,
      from: time?.x(startOf(held[at]?.earliest ?? '')) ?? 0,
      to: time?.x(startOf(held[at]?.latest ?? '') + day) ?? 0,
    })),
  };
}

function stretchOf(series: readonly PopulationSeries[], held: readonly HeldClaim[]): Stretch | undefined {
  const read = series.flatMap(({ readings, resolution }) =>
    readings.flatMap(({ period }) => [
      startOf(period),
      resolution === 'day' ? startOf(period) : endOf(period, resolution),
    ]),
  );
  return stretchAround([...read, ...held.flatMap(({ earliest, latest }) => [earliest, latest].map(startOf))]);
}

function lineOf({ key, readings, resolution }: PopulationSeries, time: TimeScale, values: ValueScale) {
  const runs = runsOf(readings, resolution);
  const draw = line<Dot>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(1);
  const corners = (run: Run): Dot[] => run.flatMap((reading) => cornersOf(reading, resolution, time, values));
  // A short step between gaps is hardly longer than its line is thick.
  const alone = runs.filter((run) => run.length === 1).map((run) => middleOf(corners(run)));
  return { key, path: runs.map((run) => draw(corners(run)) ?? '').join(''), dots: alone };
}

function middleOf(corners: readonly Dot[]): Dot {
  const [first = { x: 0, y: 0 }, last = first] = corners;
  return { x: (first.x + last.x) / 2, y: first.y };
}

/** A day is a point. What holds for a month or a year holds for all of it: it is a step as long as that. */
function cornersOf({ period, value }: Reading, resolution: Resolution, time: TimeScale, values: ValueScale): Dot[] {
  const ends = resolution === 'day' ? [startOf(period)] : [startOf(period), endOf(period, resolution)];
  return ends.map((at) => ({ x: time.x(at), y: values.y(value) }));
}
