import { describe, expect, it } from 'vitest';
import { byPeriod, changesBetween, type SeriesValue } from './series-comparison.js';

const said = (slug: string, period: string, value: number, more: Partial<SeriesValue> = {}): SeriesValue => ({
  slug,
  period,
  value,
  unit: 'persons',
  population: 'all removals',
  method: 'counted once each',
  ...more,
});

describe('a named series', () => {
  it('keeps values of one period side by side and says when they conflict', () => {
    const values = [
      said('a', '2024-02', 10),
      said('b', '2024-02', 12),
      said('c', '2025-02', 11),
      said('d', '2025-02', 11),
    ];
    expect(byPeriod(values).map(({ period, conflicting, values: all }) => [period, conflicting, all.length])).toEqual([
      ['2024-02', true, 2],
      ['2025-02', false, 2],
    ]);
  });

  it('holds each value of one period against each of the other', () => {
    const changes = changesBetween([said('a', '2024', 12_000), said('b', '2024', 10_000)], [said('c', '2025', 11_000)]);
    expect(changes).toEqual([
      { from: 'a', to: 'c', difference: -1000, percent: -8.3, differs: [], unstated: [] },
      { from: 'b', to: 'c', difference: 1000, percent: 10, differs: [], unstated: [] },
    ]);
  });

  it('gives no percentage of values of different populations or methods, and says in what they differ', () => {
    const change = (more: Partial<SeriesValue>) =>
      changesBetween([said('a', '2024', 10)], [said('b', '2025', 20, more)]);
    expect(change({ population: 'interior removals' })).toMatchObject([
      { difference: 10, percent: null, differs: ['population'] },
    ]);
    expect(change({ method: null })).toMatchObject([{ percent: null, differs: ['method'], unstated: [] }]);
    expect(change({ unit: 'flights' })).toMatchObject([{ difference: null, percent: null, differs: ['unit'] }]);
  });

  it('says what neither source tells, and computes nothing from zero', () => {
    const bare = { population: null, method: null };
    expect(changesBetween([said('a', '2024', 10, bare)], [said('b', '2025', 15, bare)])).toMatchObject([
      { percent: 50, differs: [], unstated: ['population', 'method'] },
    ]);
    expect(changesBetween([said('a', '2024', 0)], [said('b', '2025', 15)])).toMatchObject([
      { difference: 15, percent: null },
    ]);
  });
});
