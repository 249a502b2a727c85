import type { TimeRow } from './journey-marks.js';
import { legMoments, type ClaimedTime, type Leg, type LegMoment, type OrderEvent } from './record-answers.js';

/** One claim of when a moment of the journey, or an event of the order, was. */
export type TimeClaim = { readonly key: string; readonly time: ClaimedTime } & (
  | { readonly of: 'journey'; readonly leg: number; readonly moment: LegMoment }
  | { readonly of: 'order'; readonly event: string }
);

/** The claimed times of a journey in the order in which its moments come, then those of an order. */
export function timeClaims(legs: readonly Leg[], events: readonly OrderEvent[]): TimeClaim[] {
  const ofLegs = legs.flatMap(({ times }, leg) =>
    legMoments.flatMap((moment) =>
      (times[moment] ?? []).map((time, at) => ({
        key: `leg-${leg}-${moment}-${at}`,
        of: 'journey' as const,
        leg,
        moment,
        time,
      })),
    ),
  );
  const ofOrder = events.flatMap(({ kind, times }, event) =>
    times.map((time, at) => ({ key: `event-${event}-${at}`, of: 'order' as const, event: kind, time })),
  );
  return [...ofLegs, ...ofOrder];
}

export function rowOf({ key, of, time }: TimeClaim, name: string): TimeRow {
  return { key, of, name, earliest: time.earliest, latest: time.latest };
}
