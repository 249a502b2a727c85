import { type Figure, type IndicatorResult, ratioOf } from './figure.js';

/** IND.OCC: people held for each hundred places of one claim of capacity. Undefined without places. */
export function occupancy(held: Figure, capacity: Figure): IndicatorResult | undefined {
  return ratioOf(held, capacity, 100);
}

/** Whether the toilets' floor is part of an area: the European committee's standard of space leaves it out. */
export type ToiletArea = 'yes' | 'no' | 'unknown';

export interface SpaceResult extends IndicatorResult {
  readonly toiletAreaIncluded: ToiletArea;
}

/** IND.SPC.M: square metres a person. No figure of space stands without what its area includes. */
export function spacePerPerson(
  area: Figure & { readonly toiletAreaIncluded: ToiletArea },
  persons: Figure,
): SpaceResult | undefined {
  const space = ratioOf(area, persons);
  return space && { ...space, toiletAreaIncluded: area.toiletAreaIncluded };
}

/** IND.TOI: people who share one toilet. */
export function peoplePerToilet(persons: Figure, toilets: Figure): IndicatorResult | undefined {
  return ratioOf(persons, toilets);
}

/** Below this many deaths a rate is chance; source: `indicators.csv`, IND.MRT (a policy of the portal). */
const fewestDeaths = 10;

/** IND.MRT: deaths for each thousand people a year. No rate below ten deaths: each death is then looked at by itself. */
export function mortality(deaths: Figure, averageHeld: Figure, days: number): IndicatorResult | undefined {
  if (deaths.low < fewestDeaths || days <= 0) return undefined;
  return ratioOf(deaths, averageHeld, (1_000 * 365) / days);
}

/** IND.UNS: the share of the unsentenced in all who are held. */
export function unsentencedShare(unsentenced: Figure, all: Figure): IndicatorResult | undefined {
  return ratioOf(unsentenced, all);
}
