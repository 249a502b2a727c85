import type { ClaimedTime } from '../src/domain/claimed-time.js';
import type { TimePrecision } from '../src/domain/event-time.js';
import type { OrderEvent, OrderEventKind } from '../src/domain/order-events.js';

/** A time as somebody claims it. */
export const said = (
  local: string,
  zone: string | null,
  precision: TimePrecision = 'minute',
  claimant = 'A',
): ClaimedTime => ({
  local,
  zone,
  precision,
  words: null,
  claimant,
  source: null,
});
/** Something that happened to an order, at claimed times. */
export const event = (kind: OrderEventKind, ...times: ClaimedTime[]): OrderEvent => ({ kind, times, note: null });
