import type { Resolution } from '../charts/gaps.js';
import type { PopulationSeries } from '../charts/population-marks.js';
import type { SeriesValue } from './series-answers.js';

/** What one claimant counts in one way: values of another claimant, unit, population or method are another line. */
export interface SeriesLine extends PopulationSeries {
  readonly claimant: string;
  readonly unit: string;
  readonly population: string | null;
  readonly method: string | null;
}

const resolutions: Readonly<Record<number, Resolution>> = { 4: 'year', 7: 'month', 10: 'day' };

/** The values of a series as lines. A period that is no plain year, month or day stands in the table alone. */
export function seriesLines(values: readonly SeriesValue[]): SeriesLine[] {
  const drawn = values.flatMap((value) => {
    const resolution = /^\d{4}(-\d{2}){0,2}$/.test(value.period) ? resolutions[value.period.length] : undefined;
    return resolution ? [{ value, resolution }] : [];
  });
  const lines = new Map<string, typeof drawn>();
  for (const member of drawn) {
    const { claimant, unit, population, method } = member.value;
    const key = JSON.stringify([claimant, unit, population, method, member.resolution]);
    lines.set(key, [...(lines.get(key) ?? []), member]);
  }
  return [...lines].flatMap(([key, members]) => {
    const [first] = members;
    if (!first) return [];
    const { claimant, unit, population, method } = first.value;
    const readings = members.map(({ value }) => ({ period: value.period, value: value.value }));
    return [{ key, resolution: first.resolution, readings, claimant, unit, population, method }];
  });
}
