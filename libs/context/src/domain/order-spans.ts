import type { Moment } from './moment.js';
import { momentOfEvent, type OrderEvent, type OrderState, statesOf } from './order-events.js';
import { narrow, type Sequence } from './sequence.js';

/** Whether an order was in force: certainly, possibly, or certainly not. */
export type Force = 'in_force' | 'possibly_in_force' | 'not_in_force';

/** A stretch of time in which the order's force is the same, in milliseconds; the ends are included, ±Infinity is open. */
export interface OrderSpan {
  readonly earliest: number;
  readonly latest: number;
  readonly force: Force;
}

/** Which states an order can have had at some instant of the moment, with the number of events that it had seen by then. */
export function statesDuring(moment: Moment, { first, last }: Sequence, states: readonly OrderState[]) {
  return states
    .map((state, seen) => ({
      state,
      seen,
      // The last event seen had come by then, the next one had not.
      from: first[seen - 1] ?? -Infinity,
      until: (last[seen] ?? Infinity) - 1,
    }))
    .filter(({ from, until }) =>
      moment.some(({ earliest, latest }) => Math.max(earliest, from) <= Math.min(latest, until)),
    );
}

/** The force of an order over all time; undefined when its times cannot all have been. */
export function spansOfOrder(events: readonly OrderEvent[]): OrderSpan[] | undefined {
  const sequence = narrow(events.map(momentOfEvent));
  return typeof sequence === 'number' ? undefined : spansOf(sequence, statesOf(events.map(({ kind }) => kind)));
}

/** The force over all time, one span after the other. */
export function spansOf(sequence: Sequence, states: readonly OrderState[]): OrderSpan[] {
  const changes = [...new Set([-Infinity, ...sequence.first, ...sequence.last])]
    .filter((at) => at < Infinity)
    .toSorted((one, other) => one - other);
  return changes.reduce<OrderSpan[]>((spans, earliest, at) => {
    const latest = (changes[at + 1] ?? Infinity) - 1;
    const force = forceOf(statesDuring([{ earliest, latest: earliest }], sequence, states));
    const last = spans.at(-1);
    if (last?.force !== force) return [...spans, { earliest, latest, force }];
    return [...spans.slice(0, -1), { ...last, latest }];
  }, []);
}

/** What the possible states have in common. */
export function forceOf(possible: readonly { readonly state: OrderState }[]): Force {
  const inForce = possible.filter(({ state }) => state === 'in_force');
  if (inForce.length === 0) return 'not_in_force';
  return inForce.length === possible.length ? 'in_force' : 'possibly_in_force';
}
