import { rangeOf, type TimeRange } from './custody-answer.js';
import { type EventTime, momentOf } from './event-time.js';

/** From the first to the last instant that a claimed time can mean, for those who draw it. */
export function possibleRange(time: EventTime): TimeRange {
  return rangeOf(momentOf(time));
}
