import type { FieldError } from '@habeas/kernel';

/** How many people of a group somebody says there were. */
export interface PeopleCount {
  /** The group in the claimant's words, such as "alleged members of …": it is theirs, not ours. */
  readonly group: string;
  /** ISO 3166-1 alpha-2, where the claimant gives one. */
  readonly nationality: string | null;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly claimant: string;
  readonly note: string | null;
  /** The source it was read in, where it is not that of the whole record. */
  readonly source: string | null;
  /**
   * What the count is comparable with: two counts with the same code are of the same people whatever the claimants call
   * them. Without one, a count is comparable with those that have its group's words.
   */
  readonly comparedAs: string | null;
}

/** Counts of the same people that cannot all be right. */
export interface DisputedCount {
  readonly comparedAs: string;
  /** Where the counts stand in the record. They are shown side by side and never added up or averaged. */
  readonly counts: readonly number[];
}

/** What is wrong with a count: below zero, out of its own bounds, or no number at all. */
export function faultsOfCount({ low, best, high }: PeopleCount, field: string): FieldError[] {
  const numbers = Object.entries({ low, best, high }).filter(([, value]) => value !== null);
  if (numbers.length === 0) return [{ field: `${field}.best`, code: 'required' }];
  const wrong = numbers.filter(([, value]) => !Number.isSafeInteger(value) || Number(value) < 0);
  if (wrong.length > 0) return wrong.map(([name]) => ({ field: `${field}.${name}`, code: 'count_not_whole' }));
  if (low !== null && high !== null && low > high) return [{ field: `${field}.low`, code: 'count_bounds_reversed' }];
  const outside = best !== null && (best < (low ?? 0) || best > (high ?? Infinity));
  return outside ? [{ field: `${field}.best`, code: 'count_out_of_bounds' }] : [];
}

/** The counts that contradict each other: no number of people fits all claimants. */
export function disputedCounts(counts: readonly PeopleCount[]): DisputedCount[] {
  const comparable = Map.groupBy(
    counts.map((count, place) => ({
      place,
      ...rangeOf(count),
      comparedAs: count.comparedAs ?? count.group.toLowerCase(),
    })),
    ({ comparedAs }) => comparedAs,
  );
  return [...comparable].flatMap(([comparedAs, ranges]) => {
    const low = Math.max(...ranges.map((range) => range.low));
    const high = Math.min(...ranges.map((range) => range.high));
    return low > high ? [{ comparedAs, counts: ranges.map(({ place }) => place) }] : [];
  });
}

/** A best count alone is that number; with a bound it is whatever lies within the bounds. */
function rangeOf({ low, best, high }: PeopleCount): { low: number; high: number } {
  return low === null && high === null
    ? { low: best ?? 0, high: best ?? Infinity }
    : { low: low ?? 0, high: high ?? Infinity };
}
