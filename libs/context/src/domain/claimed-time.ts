import type { FieldError } from '@habeas/kernel';
import { type EventTime, faultsOfTime, momentOf } from './event-time.js';
import { type Moment, overlap, toMoment } from './moment.js';

/** When somebody says that something happened. */
export interface ClaimedTime extends EventTime {
  readonly claimant: string;
  /** The source it was read in, where it is not that of the whole record. */
  readonly source: string | null;
}

/** What several claims make of one moment. */
export interface WeighedTime {
  readonly moment: Moment;
  /** No instant fits all of the claims, so that each of them stays possible. */
  readonly disputed: boolean;
}

/** What is wrong with claims of one moment. */
export function faultsOfClaims(claims: readonly ClaimedTime[], field: string): FieldError[] {
  return claims.flatMap((claim, at) => faultsOfTime(claim, `${field}[${at}]`));
}

/**
 * Claims that some instant fits do not contradict each other: the more exact one narrows the other. Claims that none
 * fits are all kept, each for itself; nothing between them is made up.
 */
export function weigh(claims: readonly [ClaimedTime, ...ClaimedTime[]]): WeighedTime {
  const moments = claims.map(momentOf);
  const common = moments.reduce(overlap);
  return common.length > 0 ? { moment: common, disputed: false } : { moment: toMoment(moments.flat()), disputed: true };
}

/** Whether there is a claim at all. */
export function isClaimed(
  claims: readonly ClaimedTime[] | undefined,
): claims is readonly [ClaimedTime, ...ClaimedTime[]] {
  return claims !== undefined && claims.length > 0;
}
