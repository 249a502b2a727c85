import type { FieldError } from '@habeas/kernel';
import { type ClaimedTime, faultsOfClaims, isClaimed, weigh } from './claimed-time.js';
import { anyTime, type Moment } from './moment.js';
import { narrow } from './sequence.js';

/** Where an order stands. */
export type OrderState = 'not_issued' | 'in_force' | 'stayed' | 'ended';

/** What happens to an order. `issued` is for a source that does not say in which form. */
export const orderEventKinds = [
  'issued',
  'issued_orally',
  'issued_in_writing',
  'appealed',
  'affirmed',
  'stayed',
  'stay_lifted',
  'vacated',
  'expired',
  'reinstated',
] as const;
export type OrderEventKind = (typeof orderEventKinds)[number];

/** One event, with everybody's word on when it was; with none, it was at some time between its neighbours. */
export interface OrderEvent {
  readonly kind: OrderEventKind;
  readonly times: readonly ClaimedTime[];
  readonly note: string | null;
}

/**
 * What each event makes of an order. An appeal alone stays no injunction (in federal courts of the United States: Federal
 * Rules of Civil Procedure, rule 62(c)).
 */
const effects = {
  not_issued: { issued: 'in_force', issued_orally: 'in_force', issued_in_writing: 'in_force' },
  in_force: {
    issued_in_writing: 'in_force',
    appealed: 'in_force',
    affirmed: 'in_force',
    stayed: 'stayed',
    vacated: 'ended',
    expired: 'ended',
  },
  stayed: {
    issued_in_writing: 'stayed',
    appealed: 'stayed',
    affirmed: 'stayed',
    stay_lifted: 'in_force',
    vacated: 'ended',
    expired: 'ended',
  },
  ended: { appealed: 'ended', affirmed: 'ended', reinstated: 'in_force' },
} as const satisfies Record<OrderState, Partial<Record<OrderEventKind, OrderState>>>;

/**
 * What is wrong with the events, which are listed as the docket has them, one after the other: a time that cannot be read,
 * an event that the one before rules out (a stay is lifted that there is not), or one that comes before its predecessor
 * on everybody's time (an order that ends before it begins).
 */
export function faultsOfOrder(events: readonly OrderEvent[], field: string): FieldError[] {
  if (events.length === 0) return [{ field, code: 'required' }];
  const unreadable = events.flatMap(({ times }, at) => faultsOfClaims(times, `${field}[${at}].times`));
  if (unreadable.length > 0) return unreadable;
  const impossible = impossibleEvent(events);
  if (impossible !== undefined) return [{ field: `${field}[${impossible}].kind`, code: 'order_event_impossible' }];
  const sequence = narrow(events.map(momentOfEvent));
  return typeof sequence === 'number'
    ? [{ field: `${field}[${sequence}].times`, code: 'order_event_before_predecessor' }]
    : [];
}

/** The states that an order goes through: before its first event, after it, after the second … Null is an event that counts for nothing. */
export function statesOf(kinds: readonly (OrderEventKind | null)[]): OrderState[] {
  const states: OrderState[] = ['not_issued'];
  for (const kind of kinds) {
    const state = states.at(-1) ?? 'not_issued';
    states.push((kind && effectOf(state, kind)) ?? state);
  }
  return states;
}

/** When the event can have been, on everybody's time. */
export function momentOfEvent({ times }: OrderEvent): Moment {
  return isClaimed(times) ? weigh(times).moment : anyTime;
}

function impossibleEvent(events: readonly OrderEvent[]): number | undefined {
  const states = statesOf(events.map(({ kind }) => kind));
  const at = events.findIndex(({ kind }, index) => !effectOf(states[index] ?? 'not_issued', kind));
  return at === -1 ? undefined : at;
}

function effectOf(state: OrderState, kind: OrderEventKind): OrderState | undefined {
  const known: Partial<Record<OrderEventKind, OrderState>> = effects[state];
  return known[kind];
}
