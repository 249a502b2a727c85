/** One value of a named series, as somebody gives it. */
export interface SeriesValue {
  readonly slug: string;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly population: string | null;
  readonly method: string | null;
}

/** All that is said of one period: values that differ stand side by side. */
export interface SeriesPeriod<V extends SeriesValue> {
  readonly period: string;
  readonly conflicting: boolean;
  readonly values: readonly V[];
}

const basis = ['unit', 'population', 'method'] as const;
/** What a number is a number of, and how it was counted. */
export type Basis = (typeof basis)[number];

/** One value of a period held against one of another. */
export interface SeriesChange {
  /** Slugs of the two records. */
  readonly from: string;
  readonly to: string;
  /** Null where the units are not the same. */
  readonly difference: number | null;
  /** Only between values of one unit, population and method, and not from zero; a tenth of a percent is the finest. */
  readonly percent: number | null;
  /** In what the two differ. */
  readonly differs: readonly Basis[];
  /** What neither of the two says, so that nobody can tell whether it is the same. */
  readonly unstated: readonly Basis[];
}

/** The values by period, in the order in which they come. */
export function byPeriod<V extends SeriesValue>(values: readonly V[]): SeriesPeriod<V>[] {
  const periods = Map.groupBy(values, ({ period }) => period);
  return [...periods].map(([period, said]) => ({ period, conflicting: conflict(said), values: said }));
}

/** Each value of the one period against each of the other: which of them is right is not decided here. */
export function changesBetween(before: readonly SeriesValue[], after: readonly SeriesValue[]): SeriesChange[] {
  return before.flatMap((from) => after.map((to) => changeBetween(from, to)));
}

function changeBetween(from: SeriesValue, to: SeriesValue): SeriesChange {
  const differs = basis.filter((of) => from[of] !== to[of]);
  const unstated = basis.filter((of) => from[of] === null && to[of] === null);
  const difference = from.unit === to.unit ? to.value - from.value : null;
  const percent =
    difference === null || differs.length > 0 || from.value === 0
      ? null
      : Math.round((difference / from.value) * 1000) / 10;
  return { from: from.slug, to: to.slug, difference, percent, differs, unstated };
}

function conflict(values: readonly SeriesValue[]): boolean {
  const [first] = values;
  return values.some(({ unit, value }) => unit === first?.unit && value !== first.value);
}
