import { isEdtf, parseEdtf } from '@habeas/kernel';
import { mortality, occupancy, peoplePerToilet, spacePerPerson, unsentencedShare } from './benchmarks.js';
import type { Figure, IndicatorResult } from './figure.js';

/** A figure with whose it is and of when: what an indicator rests on is always told with it. */
export interface IndicatorInput extends Figure {
  readonly what: string;
  readonly unit: string | null;
  /** EDTF or the words of the claim; null when nobody says. */
  readonly date: string | null;
  readonly claimant: string | null;
  readonly checkStatus: string | null;
  readonly source: { readonly title: string | null; readonly publisher: string | null; readonly url: string | null };
  /** Of the claim it is, where it is one. */
  readonly claimId: string | null;
}

/** A claim with a number, as it is kept. */
export interface NumberClaim {
  readonly id: string;
  readonly predicate: string;
  readonly value: number;
  readonly unit: string | null;
  readonly claimant: string;
  readonly claimDate: string | null;
  readonly checkStatus: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** The newest reading of one group by one source. */
export interface LatestReading {
  readonly dataset: string;
  readonly group: string;
  readonly measure: string;
  readonly value: number;
  /** First and last day of the span that it is of. */
  readonly first: string;
  readonly last: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

export interface ComputedIndicator {
  readonly indicator: 'IND.OCC' | 'IND.SPC.M' | 'IND.TOI' | 'IND.MRT' | 'IND.UNS';
  readonly result: IndicatorResult;
  readonly inputs: readonly [IndicatorInput, IndicatorInput];
  /** Of a figure of space only. */
  readonly toiletAreaIncluded: 'yes' | 'no' | 'unknown' | null;
}

/**
 * All values that the claims and readings of one place allow: each count of people held against each claim of capacity and
 * each of its floor and of its toilets; deaths in a span of time against an average held; the unsentenced against all whom the same source counted on the same day. Claims are never averaged.
 */
export function indicatorsOf(claims: readonly NumberClaim[], readings: readonly LatestReading[]): ComputedIndicator[] {
  const people = (claim: NumberClaim) => claim.unit === 'persons';
  const capacities = claims.filter((claim) => claim.predicate.startsWith('capacity') && people(claim)).map(ofClaim);
  const areas = claims.filter(({ predicate, unit }) => predicate === 'usable_area' && unit === 'm2').map(ofClaim);
  const toilets = claims.filter(({ predicate, unit }) => predicate === 'toilets' && unit === 'toilets').map(ofClaim);
  const deaths = claims.filter((claim) => claim.predicate === 'deaths' && people(claim)).map(ofClaim);
  // A count of one day is no average.
  const averages = readings.filter(({ group, measure }) => group === 'all' && measure === 'average').map(ofReading);
  const held = [
    ...claims.filter((claim) => claim.predicate === 'people_held' && people(claim)).map(ofClaim),
    ...readings.filter(({ group }) => group === 'all').map(ofReading),
  ];
  return [
    ...held.flatMap((one) =>
      capacities.flatMap((capacity) => value('IND.OCC', occupancy(one, capacity), [one, capacity])),
    ),
    ...areas.flatMap((area) =>
      held.flatMap((one) =>
        value('IND.SPC.M', spacePerPerson({ ...area, toiletAreaIncluded: 'unknown' }, one), [area, one], 'unknown'),
      ),
    ),
    ...toilets.flatMap((some) => held.flatMap((one) => value('IND.TOI', peoplePerToilet(one, some), [one, some]))),
    ...deaths.flatMap((some) =>
      averages.flatMap((one) => value('IND.MRT', mortality(some, one, daysOf(some)), [some, one])),
    ),
    ...readings
      .filter(({ group }) => group === 'unsentenced')
      .flatMap((part) => {
        const all = readings.find(
          ({ group, dataset, measure }) => group === 'all' && dataset === part.dataset && measure === part.measure,
        );
        if (!all) return [];
        const inputs = [ofReading(part), ofReading(all)] as const;
        return value('IND.UNS', unsentencedShare(...inputs), inputs);
      }),
  ];
}

function value(
  indicator: ComputedIndicator['indicator'],
  result: IndicatorResult | undefined,
  inputs: ComputedIndicator['inputs'],
  toiletAreaIncluded: ComputedIndicator['toiletAreaIncluded'] = null,
): ComputedIndicator[] {
  if (!result) return [];
  const { low, high, sameTime, daysApart } = result;
  return [{ indicator, result: { low, high, sameTime, daysApart }, inputs, toiletAreaIncluded }];
}

/** How many days a figure is of; none where it does not say. */
function daysOf({ earliest, latest }: Figure): number {
  if (earliest === null || latest === null) return 0;
  return (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 + 1;
}

function ofClaim(claim: NumberClaim): IndicatorInput {
  const date = claim.claimDate !== null && isEdtf(claim.claimDate) ? parseEdtf(claim.claimDate) : null;
  return {
    what: claim.predicate,
    unit: claim.unit,
    low: claim.value,
    high: claim.value,
    earliest: date?.earliest ?? null,
    latest: date?.latest ?? null,
    date: claim.claimDate,
    claimant: claim.claimant,
    checkStatus: claim.checkStatus,
    source: { title: claim.title, publisher: claim.publisher, url: claim.url },
    claimId: claim.id,
  };
}

function ofReading(reading: LatestReading): IndicatorInput {
  return {
    what: `${reading.group}:${reading.measure}`,
    unit: 'persons',
    low: reading.value,
    high: reading.value,
    earliest: reading.first,
    latest: reading.last,
    date: reading.first === reading.last ? reading.first : `${reading.first}/${reading.last}`,
    claimant: null,
    checkStatus: null,
    source: { title: reading.title, publisher: reading.publisher, url: reading.url },
    claimId: null,
  };
}
