import { describe, expect, it } from 'vitest';
import { gapsOf, middleOf, runsOf } from './gaps.js';

const readings = (...periods: string[]) => periods.map((period, value) => ({ period, value }));

describe('gaps', () => {
  it('end a line where a day, a month or a year is missing', () => {
    const daily = runsOf(readings('2024-02-28', '2024-02-29', '2024-03-02'), 'day');
    expect(daily.map((run) => run.map(({ period }) => period))).toEqual([['2024-02-28', '2024-02-29'], ['2024-03-02']]);
    expect(runsOf(readings('2023-12-01', '2024-01-01', '2024-03-01'), 'month')).toHaveLength(2);
    expect(runsOf(readings('2019', '2020', '2022'), 'year')).toHaveLength(2);
  });

  it('are named by the readings on both sides', () => {
    expect(gapsOf(runsOf(readings('2024-01-01', '2024-01-04', '2024-01-05'), 'day'))).toEqual([
      { after: '2024-01-01', before: '2024-01-04' },
    ]);
  });

  it('are no part of a reading, which is pointed at inside its own time', () => {
    expect(middleOf('2024-02-01', 'month')).toBe(Date.parse('2024-02-15T12:00:00Z'));
    expect(middleOf('2024-02-01', 'day')).toBe(Date.parse('2024-02-01T00:00:00Z'));
  });

  it('do not come from the order in which readings arrive, nor from two readings of one day', () => {
    expect(runsOf(readings('2024-01-02', '2024-01-01', '2024-01-02'), 'day')).toHaveLength(1);
    expect(runsOf([], 'day')).toEqual([]);
  });
});
