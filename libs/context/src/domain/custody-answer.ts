import { type ClaimedTime, isClaimed, weigh } from './claimed-time.js';
import { type Moment, stretchOf } from './moment.js';
import { momentOfEvent, type OrderEvent, type OrderEventKind, type OrderState, statesOf } from './order-events.js';
import { type Force, forceOf, statesDuring } from './order-spans.js';
import { narrow } from './sequence.js';
import { claimedPoints, type Handover, handoverOf, type LegMoment, type LegTimes } from './transfer-legs.js';

/** Whether custody was handed over while the order was in force. */
export type CustodyAnswer = 'yes' | 'no' | 'unknown';

/** A stretch of instants as ISO 8601 in UTC; null where it is open. */
export interface TimeRange {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A time of a leg or of an order's event, by its place in the record. */
export type TimePlace =
  { readonly leg: number; readonly moment: LegMoment } | { readonly event: number; readonly kind: OrderEventKind };

/** One step of the reasoning: a code for the words, and the times that it rests on. */
export type ReasoningStep =
  | {
      readonly code: 'handover_said';
      readonly leg: number;
      readonly claimants: readonly string[];
      readonly time: TimeRange;
    }
  | { readonly code: 'handover_not_said'; readonly leg: number }
  | { readonly code: 'handover_not_before'; readonly leg: number; readonly moment: LegMoment; readonly at: string }
  | { readonly code: 'handover_not_after'; readonly leg: number; readonly moment: LegMoment; readonly at: string }
  | { readonly code: 'order_then'; readonly state: OrderState; readonly after: LastEvent | null }
  | { readonly code: 'rests_on_oral_order'; readonly otherwise: CustodyAnswer }
  | {
      readonly code: 'claims_disagree';
      readonly place: TimePlace;
      readonly claims: readonly {
        readonly claimant: string;
        readonly time: TimeRange;
        readonly answer: CustodyAnswer;
      }[];
    }
  | { readonly code: 'times_impossible' };

interface LastEvent {
  readonly event: number;
  readonly kind: OrderEventKind;
  readonly time: TimeRange;
}

/** The answer, and why. */
export interface CustodyFinding {
  readonly answer: CustodyAnswer;
  readonly steps: readonly ReasoningStep[];
}

const answers = { in_force: 'yes', not_in_force: 'no', possibly_in_force: 'unknown' } as const satisfies Record<
  Force,
  CustodyAnswer
>;

/**
 * Whether custody of the people moved while the order was in force. `yes` and `no` hold for every way in which the
 * claimed times can have been true; otherwise the answer is `unknown`.
 *
 * An order binds from when it was first pronounced, in court or in writing (Federal Rules of Civil Procedure, rule
 * 65(d)(2): on actual notice). Where the answer would be another without the oral order, the reasoning says so.
 */
export function didCustodyMove(legs: readonly LegTimes[], events: readonly OrderEvent[]): CustodyFinding {
  const weighed = weighUp(legs, events);
  if (!weighed) return { answer: 'unknown', steps: [{ code: 'times_impossible' }] };
  const kinds = events.map(({ kind }) => kind);
  const possible = weighed.statesThen(kinds);
  const answer = answers[forceOf(possible)];
  const otherwise = answers[forceOf(weighed.statesThen(kinds.map((kind) => (kind === 'issued_orally' ? null : kind))))];
  const steps: ReasoningStep[] = [
    ...stepsOf(weighed.handover),
    ...possible.map(({ state, seen }) => ({ code: 'order_then' as const, state, after: lastEvent(events, seen) })),
    ...(otherwise === answer ? [] : [{ code: 'rests_on_oral_order' as const, otherwise }]),
    ...disagreements(legs, events),
  ];
  return { answer, steps };
}

/** Undefined when the times of the journey, or those of the order, cannot all have been. */
function weighUp(legs: readonly LegTimes[], events: readonly OrderEvent[]) {
  const handover = handoverOf(legs);
  const sequence = narrow(events.map(momentOfEvent));
  if (!handover || typeof sequence === 'number') return undefined;
  const statesThen = (kinds: readonly (OrderEventKind | null)[]) =>
    statesDuring(handover.moment, sequence, statesOf(kinds));
  return { handover, statesThen };
}

function lastEvent(events: readonly OrderEvent[], seen: number): LastEvent | null {
  const last = events[seen - 1];
  return last ? { event: seen - 1, kind: last.kind, time: rangeOf(momentOfEvent(last)) } : null;
}

function stepsOf({ leg, moment, claims, notBefore, notAfter }: Handover): ReasoningStep[] {
  const claimants = [...new Set(claims.map(({ claimant }) => claimant))];
  return [
    isClaimed(claims)
      ? { code: 'handover_said', leg, claimants, time: rangeOf(moment) }
      : { code: 'handover_not_said', leg },
    ...(notBefore ? [{ code: 'handover_not_before' as const, ...notBefore, at: instant(notBefore.at) }] : []),
    ...(notAfter ? [{ code: 'handover_not_after' as const, ...notAfter, at: instant(notAfter.at) }] : []),
  ];
}

/** Where claims of one moment cannot all be true: what the answer is on each one's time. */
function disagreements(legs: readonly LegTimes[], events: readonly OrderEvent[]): ReasoningStep[] {
  const onLegs = claimedPoints(legs).map(({ leg, moment, claims }) =>
    disagreement({ leg, moment }, claims, (claim) =>
      answerFor(
        legs.map((times, at) => (at === leg ? { ...times, [moment]: [claim] } : times)),
        events,
      ),
    ),
  );
  const onEvents = events.map(({ kind, times }, event) =>
    disagreement({ event, kind }, times, (claim) =>
      answerFor(
        legs,
        events.map((other, at) => (at === event ? { ...other, times: [claim] } : other)),
      ),
    ),
  );
  return [...onLegs, ...onEvents].flat();
}

function disagreement(
  place: TimePlace,
  claims: readonly ClaimedTime[],
  answerOn: (claim: ClaimedTime) => CustodyAnswer,
): ReasoningStep[] {
  if (!isClaimed(claims) || !weigh(claims).disputed) return [];
  const told = claims.map((claim) => ({
    claimant: claim.claimant,
    time: rangeOf(weigh([claim]).moment),
    answer: answerOn(claim),
  }));
  return [{ code: 'claims_disagree', place, claims: told }];
}

function answerFor(legs: readonly LegTimes[], events: readonly OrderEvent[]): CustodyAnswer {
  const weighed = weighUp(legs, events);
  return weighed ? answers[forceOf(weighed.statesThen(events.map(({ kind }) => kind)))] : 'unknown';
}

/** A moment as the first and the last instant, in ISO 8601. */
export function rangeOf(moment: Moment): TimeRange {
  const { earliest, latest } = stretchOf(moment);
  return {
    earliest: earliest === -Infinity ? null : instant(earliest),
    latest: latest === Infinity ? null : instant(latest),
  };
}

function instant(at: number): string {
  return new Date(at).toISOString();
}
