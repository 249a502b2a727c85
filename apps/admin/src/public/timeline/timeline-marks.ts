import type { Plot } from '../charts/population-marks.js';
import { startOf, stretchAround, timeScale, type TimeScale } from '../charts/time-scale.js';
import { endOf, startOf as startOfSpan, type Force, type ForceSpan } from '../context/journey-marks.js';

/** What can stand on the timeline of a place, in the order of the rows. */
export const eventKinds = [
  'transfer',
  'order_event',
  'statement',
  'agreement',
  'designation',
  'media_item',
  'statistic',
  'summary',
  'death',
  'opened',
  'closed',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

export interface TimelineMark {
  readonly id: string;
  readonly kind: EventKind;
  /** First and last day it can have been, as `2025-03-15`; null where nobody knows. */
  readonly from: string | null;
  readonly to: string | null;
}

/** When an order was in force. */
export interface OrderSpans {
  readonly id: string;
  readonly spans: readonly ForceSpan[];
}

export interface TimelineMarks {
  readonly time: TimeScale;
  readonly bottom: number;
  readonly lanes: readonly { readonly kind: EventKind; readonly y: number }[];
  readonly marks: readonly {
    readonly id: string;
    readonly from: number;
    readonly to: number;
    readonly y: number;
    readonly outside: 'before' | 'after' | null;
  }[];
  readonly bands: readonly {
    readonly key: string;
    readonly from: number;
    readonly to: number;
    readonly force: Force;
  }[];
}

/** When a place opened and closed, and figures for comparison, may be years away from what happened, and would squeeze it. */
const bounds: readonly EventKind[] = ['opened', 'closed', 'statistic'];

/** How high one row is: its name stands above its marks, so that a phone is wide enough. */
export const laneHeight = 46;
const day = 86_400_000;

/** Where the events of a place stand; the spans of orders are bands behind all rows. Undefined when none has a date. */
export function timelineMarks(
  events: readonly TimelineMark[],
  orders: readonly OrderSpans[],
  { left, right, top }: Omit<Plot, 'bottom'>,
): TimelineMarks | undefined {
  const dated = events.filter(({ from, to }) => from !== null || to !== null);
  const happened = dated.filter(({ kind }) => !bounds.includes(kind));
  const stretch = stretchAround((happened.length > 0 ? happened : dated).flatMap((event) => endsOf(event)));
  if (!stretch) return undefined;
  const time = timeScale(stretch, left, right);
  const kinds = eventKinds.filter((kind) => dated.some((event) => event.kind === kind));
  const yOf = (kind: EventKind) => top + kinds.indexOf(kind) * laneHeight;
  return {
    time,
    bottom: top + kinds.length * laneHeight,
    lanes: kinds.map((kind) => ({ kind, y: yOf(kind) })),
    marks: dated.map((event) => {
      const [from, to] = endsOf(event);
      return {
        id: event.id,
        from: time.x(from),
        to: time.x(to),
        y: yOf(event.kind),
        outside: time.outside(from, to),
      };
    }),
    bands: orders
      .flatMap(({ id, spans }) => spans.map((span, at) => ({ span, key: `${id}-${at}` })))
      .filter(({ span }) => span.force !== 'not_in_force')
      .map(({ span, key }) => ({ key, from: time.x(startOfSpan(span)), to: time.x(endOf(span)), force: span.force }))
      .filter(({ from, to }) => to > from),
  };
}

function endsOf({ from, to }: TimelineMark): [number, number] {
  const first = startOf(from ?? to ?? '');
  return [first, Math.max(first, startOf(to ?? from ?? '') + day - 1)];
}
