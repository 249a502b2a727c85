import { expect, it } from 'vitest';
import type { SeriesValue } from './series-answers.js';
import { seriesLines } from './series-lines.js';

const value = (period: string, number: number, over: Partial<SeriesValue> = {}): SeriesValue => ({
  slug: period,
  url: '',
  period,
  value: number,
  unit: 'persons',
  population: null,
  method: null,
  claimant: 'news report',
  sources: [],
  ...over,
});

it('keeps another claimant and another method on lines of their own, and leaves vague periods to the table', () => {
  const lines = seriesLines([
    value('2024-02', 12_000),
    value('2025-02', 11_000),
    value('2024-02', 11_500, { claimant: 'an agency' }),
    value('2025-02', 10_800, { method: 'flights counted' }),
    value('2024~', 1),
  ]);
  expect(lines.map(({ claimant, method, readings }) => [claimant, method, readings.map((one) => one.value)])).toEqual([
    ['news report', null, [12_000, 11_000]],
    ['an agency', null, [11_500]],
    ['news report', 'flights counted', [10_800]],
  ]);
});
