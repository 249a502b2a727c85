import { similarityOf } from './fingerprint.js';

/** What a comparison needs to know of a report; the text only as its word pairs. */
export interface Comparable {
  readonly reportId: string;
  readonly organizationId: string;
  readonly facilityId: string | null;
  /** `YYYY-MM-DD`, null where the date is open or unknown. */
  readonly occurredEarliest: string | null;
  readonly occurredLatest: string | null;
  readonly pairs: ReadonlySet<number>;
}

/** Two reports that may tell of the same, as moderators see them side by side. No organisation ever does. */
export interface NearDuplicate {
  readonly otherReportId: string;
  readonly similarity: number;
  readonly sameFacility: boolean;
  readonly samePeriod: boolean;
  readonly sameOrganization: boolean;
}

/** Of words alone, and where place and time agree as well. */
export const similarEnough = 0.6;
export const similarEnoughAtSamePlaceAndTime = 0.4;
export const mostDuplicatesPerReport = 10;

/** The reports most like this one, best first; those of the same place and time lead among equals. */
export function nearDuplicatesOf(report: Comparable, candidates: readonly Comparable[]): NearDuplicate[] {
  return candidates
    .filter(({ reportId }) => reportId !== report.reportId)
    .map((other) => compared(report, other))
    .filter(isNear)
    .sort((a, b) => b.similarity - a.similarity || agreement(b) - agreement(a))
    .slice(0, mostDuplicatesPerReport);
}

function compared(report: Comparable, other: Comparable): NearDuplicate {
  return {
    otherReportId: other.reportId,
    similarity: Math.round(similarityOf(report.pairs, other.pairs) * 1_000) / 1_000,
    sameFacility: report.facilityId !== null && report.facilityId === other.facilityId,
    samePeriod: periodsOverlap(report, other),
    sameOrganization: report.organizationId === other.organizationId,
  };
}

function isNear(pair: NearDuplicate): boolean {
  const enough = pair.sameFacility && pair.samePeriod ? similarEnoughAtSamePlaceAndTime : similarEnough;
  return pair.similarity >= enough;
}

function agreement(pair: NearDuplicate): number {
  return Number(pair.sameFacility) + Number(pair.samePeriod);
}

type Period = Pick<Comparable, 'occurredEarliest' | 'occurredLatest'>;

/** Whether two uncertain dates can be the same day. A date that is unknown at both ends overlaps with nothing. */
export function periodsOverlap(a: Period, b: Period): boolean {
  if (isUnknown(a) || isUnknown(b)) return false;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

function isUnknown(period: Period): boolean {
  return period.occurredEarliest === null && period.occurredLatest === null;
}

function startsBeforeEnd(a: Period, b: Period): boolean {
  return a.occurredEarliest === null || b.occurredLatest === null || a.occurredEarliest <= b.occurredLatest;
}
