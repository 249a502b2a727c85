import type { FieldError } from '@habeas/kernel';
import { type ClaimedTime, faultsOfClaims, isClaimed, weigh } from './claimed-time.js';
import { anyTime, type Moment, overlap } from './moment.js';
import { narrow, type Sequence } from './sequence.js';

/** The moments of a leg, in the order in which they come. */
export const legMoments = ['departed', 'left_airspace', 'landed', 'custody_handed_over', 'arrived'] as const;
export type LegMoment = (typeof legMoments)[number];

/** Everybody's word on when each moment of a leg was. */
export type LegTimes = Readonly<Partial<Record<LegMoment, readonly ClaimedTime[]>>>;

/** A moment of a leg: the place in a journey that a time belongs to. */
export interface LegPoint {
  readonly leg: number;
  readonly moment: LegMoment;
}

/** A point of a journey, and when it can have been on everybody's time. */
interface TimedPoint extends LegPoint {
  readonly claims: readonly ClaimedTime[];
  readonly possible: Moment;
}

/** When custody can have been handed over. */
export interface Handover {
  readonly moment: Moment;
  readonly leg: number;
  /** Who says when it was; nobody when it is only bounded by what came before and after. */
  readonly claims: readonly ClaimedTime[];
  /** The point that it cannot have come before, when that is what bounds it. */
  readonly notBefore: (LegPoint & { readonly at: number }) | null;
  readonly notAfter: (LegPoint & { readonly at: number }) | null;
}

/**
 * What is wrong with the times of a journey: one that cannot be read, a moment that comes before its predecessor on
 * everybody's time (a leg that lands before it departs), or a second handover, which is a transfer of its own.
 */
export function faultsOfLegs(legs: readonly LegTimes[], field: string): FieldError[] {
  const points = claimedPoints(legs);
  const unreadable = points.flatMap((point) => faultsOfClaims(point.claims, pathOf(point, field)));
  if (unreadable.length > 0) return unreadable;
  const [, second] = points.filter(({ moment }) => moment === 'custody_handed_over');
  if (second) return [{ field: pathOf(second, field), code: 'custody_handed_over_twice' }];
  const sequence = narrow(points.map(({ claims }) => possibleOf(claims)));
  const late = typeof sequence === 'number' ? points[sequence] : undefined;
  return late ? [{ field: pathOf(late, field), code: 'leg_moment_before_predecessor' }] : [];
}

/**
 * When custody was handed over: the moment that counts. Where nobody says, it was on the last leg, not before what came
 * ahead of it (that leg's landing, or else leaving the airspace, departure, or the leg before) and not after arrival.
 *
 * @returns undefined when the times contradict each other
 */
export function handoverOf(legs: readonly LegTimes[]): Handover | undefined {
  const points = timedPoints(legs);
  const sequence = narrow(points.map(({ possible }) => possible));
  const at = points.findIndex(({ moment }) => moment === 'custody_handed_over');
  const point = points[at];
  if (typeof sequence === 'number' || !point) return undefined;
  const { first, last } = sequence;
  const between = [{ earliest: first[at] ?? -Infinity, latest: last[at] ?? Infinity }];
  return {
    moment: overlap(point.possible, between),
    leg: point.leg,
    claims: point.claims,
    notBefore: boundBefore(points, sequence, at),
    notAfter: boundAfter(points, sequence, at),
  };
}

/** The moments of the journey that somebody gives a time for, in their order. */
export function claimedPoints(legs: readonly LegTimes[]): (LegPoint & { readonly claims: readonly ClaimedTime[] })[] {
  return legs.flatMap((times, leg) =>
    legMoments
      .map((moment) => ({ leg, moment, claims: times[moment] ?? [] }))
      .filter(({ claims }) => isClaimed(claims)),
  );
}

function timedPoints(legs: readonly LegTimes[]): TimedPoint[] {
  const handedOver = legs.findIndex(({ custody_handed_over: claims }) => isClaimed(claims));
  const handoverLeg = handedOver === -1 ? legs.length - 1 : handedOver;
  return legs.flatMap((times, leg) =>
    legMoments
      .map((moment) => ({ leg, moment, claims: times[moment] ?? [], possible: possibleOf(times[moment]) }))
      .filter(({ moment, claims }) => isClaimed(claims) || (moment === 'custody_handed_over' && leg === handoverLeg)),
  );
}

function possibleOf(claims: readonly ClaimedTime[] | undefined): Moment {
  return isClaimed(claims) ? weigh(claims).moment : anyTime;
}

function boundBefore(points: readonly TimedPoint[], { first }: Sequence, at: number): Handover['notBefore'] {
  const bound = first[at] ?? -Infinity;
  const by = points[first.findIndex((instant) => instant === bound)];
  return by && by.moment !== 'custody_handed_over' && bound > -Infinity ? toBound(by, bound) : null;
}

function boundAfter(points: readonly TimedPoint[], { last }: Sequence, at: number): Handover['notAfter'] {
  const bound = last[at] ?? Infinity;
  const by = points[last.findLastIndex((instant) => instant === bound)];
  return by && by.moment !== 'custody_handed_over' && bound < Infinity ? toBound(by, bound) : null;
}

function toBound({ leg, moment }: LegPoint, at: number) {
  return { leg, moment, at };
}

function pathOf({ leg, moment }: LegPoint, field: string): string {
  return `${field}[${leg}].times.${moment}`;
}
