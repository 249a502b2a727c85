import { Malformed } from '@habeas/kernel';
import { seriesNote } from '../domain/notes.js';
import { byPeriod, changesBetween, type SeriesPeriod, type SeriesValue } from '../domain/series-comparison.js';
import type { StatisticRow } from '../persistence/published-context.query.js';
import type { RecordResponse } from './dto/record.response.js';
import type { SeriesComparisonResponse, SeriesResponse, SeriesValueResponse } from './dto/series.response.js';
import type { ResearchOptions } from './research-options.js';

/** A record of the kind `statistic`, as it is stored. */
interface StoredStatistic extends RecordResponse {
  readonly content: Omit<SeriesValue, 'slug'>;
}

/** @throws Malformed unless two periods are to be compared, and the series has values of both */
export function toSeries(
  code: string,
  rows: readonly StatisticRow[],
  compare: readonly string[] | undefined,
  options: ResearchOptions,
): SeriesResponse {
  const periods = byPeriod(rows.map((row) => toValue(row, options)));
  const comparison = compare === undefined ? null : toComparison(periods, compare);
  return { code, periods: periods.map(toPeriod), comparison, note: seriesNote };
}

export function toValue({ detail }: StatisticRow, options: ResearchOptions): SeriesValueResponse {
  const { slug, claimant, content, sources }: StoredStatistic = JSON.parse(detail);
  const { period, value, unit, population, method } = content;
  const url = options.recordAddress('statistic', slug);
  return { slug, url, period, value, unit, population, method, claimant, sources };
}

function toComparison(
  periods: readonly SeriesPeriod<SeriesValueResponse>[],
  compare: readonly string[],
): SeriesComparisonResponse {
  const [from, to, ...more] = compare.map((name) => periods.find(({ period }) => period === name));
  if (compare.length < 2 || more.length > 0) throw refused('two_periods_required');
  if (!from || !to) throw refused('period_unknown');
  return { from: toPeriod(from), to: toPeriod(to), changes: changesBetween(from.values, to.values).map(toChange) };
}

function refused(code: string): Malformed {
  return new Malformed('invalid_request', 'Two periods of this series can be compared.', [{ field: 'compare', code }]);
}

function toPeriod({ period, conflicting, values }: SeriesPeriod<SeriesValueResponse>) {
  return { period, conflicting, values: [...values] };
}

function toChange({ from, to, difference, percent, differs, unstated }: ReturnType<typeof changesBetween>[number]) {
  return { from, to, difference, percent, differs: [...differs], unstated: [...unstated] };
}
