import type { Plot } from '../charts/population-marks.js';
import { stretchAround, timeScale, type Stretch, type TimeScale } from '../charts/time-scale.js';

/** Whether an order was in force in a stretch of time: certainly, possibly, or certainly not. */
export type Force = 'in_force' | 'possibly_in_force' | 'not_in_force';

/** From one instant to another as ISO 8601 in UTC; null where it is open. */
export interface Range {
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface ForceSpan extends Range {
  readonly force: Force;
}

/** One claim of when something was, with all the instants that it can mean. */
export interface TimeRow extends Range {
  readonly key: string;
  readonly name: string;
  /** Whether it is a moment of the journey, or an event of the order. */
  readonly of: 'journey' | 'order';
}

export interface JourneyMarks {
  readonly time: TimeScale;
  readonly height: number;
  readonly bands: readonly {
    readonly key: string;
    readonly from: number;
    readonly to: number;
    readonly force: Force;
  }[];
  readonly rows: readonly {
    readonly key: string;
    readonly name: string;
    readonly of: TimeRow['of'];
    readonly y: number;
    readonly from: number;
    readonly to: number;
    readonly outside: 'before' | 'after' | null;
  }[];
}

const rowHeight = 44;
const days = 86_400_000;
/** Events of an order this far from the journey still stand on its axis. Later ones, such as an appeal, would squeeze it. */
const near = 2 * days;

/** Where the claimed times of a journey stand against those of an order, on one axis; undefined when nobody gives a time. */
export function journeyMarks(
  rows: readonly TimeRow[],
  spans: readonly ForceSpan[],
  { left, right, top }: Omit<Plot, 'bottom'>,
  zone: string,
): JourneyMarks | undefined {
  const stretch = stretchOf(rows);
  if (!stretch) return undefined;
  const time = timeScale(stretch, left, right, zone);
  const ends = (range: Range) => ({ from: time.x(startOf(range)), to: time.x(endOf(range)) });
  return {
    time,
    height: top + rows.length * rowHeight,
    bands: spans
      .filter(({ force }) => force !== 'not_in_force')
      .map((span, at) => ({ key: String(at), ...ends(span), force: span.force }))
      .filter(({ from, to }) => to > from),
    rows: rows.map((row, at) => ({
      key: row.key,
      name: row.name,
      of: row.of,
      y: top + at * rowHeight,
      ...ends(row),
      outside: time.outside(startOf(row), endOf(row)),
    })),
  };
}

/** The stretch of the journey with what the order went through near it. */
function stretchOf(rows: readonly TimeRow[]): Stretch | undefined {
  const ends = (of: TimeRow['of']) => rows.filter((row) => row.of === of).flatMap((row) => [startOf(row), endOf(row)]);
  const journey = stretchAround(ends('journey'));
  const order = ends('order');
  if (!journey) return stretchAround(order);
  const close = order.filter((at) => at > journey.from - near && at < journey.to + near);
  return stretchAround([...ends('journey'), ...close]);
}

export function startOf({ earliest }: Range): number {
  return earliest === null ? -Infinity : Date.parse(earliest);
}

export function endOf({ latest }: Range): number {
  return latest === null ? Infinity : Date.parse(latest);
}
