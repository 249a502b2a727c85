import { Invalid } from '@habeas/kernel';

export const dimensions = ['category', 'group', 'country', 'facility', 'month', 'year', 'proof'] as const;
export type Dimension = (typeof dimensions)[number];

/** The coarser dimension into which a dimension adds up; null where only the total stands above it. */
export const coarser: Readonly<Record<Dimension, Dimension | null>> = {
  category: 'group',
  group: null,
  facility: 'country',
  country: null,
  month: 'year',
  year: null,
  proof: null,
};

/** Dimensions whose members share something sensitive: here 0 % and 100 % tell as much as a small number. */
export const sensitive: ReadonlySet<Dimension> = new Set(['category', 'group']);

/** The member of the coarser dimension to which a member belongs; for facilities the table tells it. */
export function coarserMember(dimension: Dimension, member: string, countryOf: (facility: string) => string): string {
  if (dimension === 'category') return member.split('.')[0] ?? member;
  if (dimension === 'month') return member.slice(0, 4);
  if (dimension === 'facility') return countryOf(member);
  return member;
}

/** Whether two dimensions are levels of one and the same thing, such as month and year. */
export function sameHierarchy(one: Dimension, other: Dimension): boolean {
  return top(one) === top(other);
}

function top(dimension: Dimension): Dimension {
  const next = coarser[dimension];
  return next === null ? dimension : top(next);
}

/** One answer is a slice of a fixed table; members wanted of the dimensions that are not listed. */
export interface StatisticSlice {
  readonly by: readonly Dimension[];
  readonly only: Readonly<Partial<Record<Dimension, string>>>;
}

/** At most this many dimensions are crossed, those of the filters included. */
export const maxDimensions = 3;

/**
 * Dimensions of the fixed table of which the slice is a part. No free-form counts: a filter is a member of a dimension.
 *
 * @throws Invalid when two levels of one hierarchy are crossed, or too many dimensions are
 */
export function tableOf({ by, only }: StatisticSlice): Dimension[] {
  const filters = dimensions.filter((dimension) => only[dimension] !== undefined);
  const extra = filters.filter((dimension) => !by.includes(dimension));
  const table: Dimension[] = [...by];
  for (const filter of extra) {
    const listed = table.find((dimension) => sameHierarchy(dimension, filter));
    if (listed === undefined) table.push(filter);
    else if (coarser[listed] !== filter) throw crossing();
  }
  if (by.some((one, index) => by.some((other, next) => next > index && sameHierarchy(one, other)))) throw crossing();
  if (table.length > maxDimensions) {
    throw new Invalid('too_many_dimensions', 'At most three dimensions are crossed, those of the filters included.');
  }
  return table.toSorted((one, other) => dimensions.indexOf(one) - dimensions.indexOf(other));
}

function crossing(): Invalid {
  return new Invalid('dimensions_overlap', 'Two levels of one dimension cannot be crossed; filter by the coarser one.');
}
