/**
 * What each indicator is computed from: predicates of claims (`capacity` stands for every kind of it) and groups of counts.
 * One that is not here is measured on a visit or is of one person, and no such measurement is taken in.
 */
export const inputsOfIndicators: Readonly<Record<string, readonly string[]>> = {
  'IND.OCC': ['people_held', 'capacity'],
  'IND.SPC.M': ['usable_area', 'people_held'],
  'IND.TOI': ['people_held', 'toilets'],
  'IND.MRT': ['deaths', 'average_held'],
  'IND.UNS': ['unsentenced', 'people_held'],
};
