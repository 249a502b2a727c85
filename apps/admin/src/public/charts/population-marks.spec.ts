import { describe, expect, it } from 'vitest';
import { populationMarks } from './population-marks.js';

const plot = { left: 0, right: 400, top: 0, bottom: 200 };

describe('the marks of a population chart', () => {
  it('draw each dataset as a line of its own and nothing across a gap', () => {
    const readings = ['2024-01-01', '2024-01-02', '2024-01-05', '2024-01-06'].map((period) => ({ period, value: 10 }));
    const marks = populationMarks(
      {
        series: [
          { key: 'a', resolution: 'day', readings },
          { key: 'b', resolution: 'month', readings: [{ period: '2024-01-01', value: 4 }] },
        ],
        levels: [],
        held: [],
      },
      plot,
    );
    expect(marks?.lines.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(marks?.lines[0]?.path.match(/M/g)).toHaveLength(2);
  });

  it('draw a day as a point, and what holds for a month or a year as a step as long as that', () => {
    const drawn = (resolution: 'day' | 'month' | 'year', ...periods: string[]) => {
      const readings = periods.map((period, at) => ({ period, value: 10 + at }));
      const [line] =
        populationMarks({ series: [{ key: 'a', resolution, readings }], levels: [], held: [] }, plot)?.lines ?? [];
      const points = [...(line?.path.matchAll(/([\d.]+),([\d.]+)/g) ?? [])].map(([, x, y]) => [Number(x), Number(y)]);
      return { points, dots: line?.dots ?? [] };
    };
    expect(drawn('day', '2024-01-01').dots).toHaveLength(1);
    const { points, dots } = drawn('month', '2024-01-01', '2024-02-01', '2024-04-01');
    const [january, endOfJanuary, february, endOfFebruary, april, endOfApril] = points;
    // a month that stands alone is marked in its middle
    expect(dots).toEqual([{ x: expect.any(Number), y: april?.[1] }]);
    expect(dots[0]?.x).toBeCloseTo(((april?.[0] ?? 0) + (endOfApril?.[0] ?? 0)) / 2, 0);
    expect(endOfJanuary?.[0]).toBe(february?.[0]);
    expect([january?.[1], february?.[1], april?.[1]]).toEqual([endOfJanuary?.[1], endOfFebruary?.[1], endOfApril?.[1]]);
    // nobody counted in March
    expect(april?.[0]).toBeGreaterThan(endOfFebruary?.[0] ?? Infinity);
    expect(drawn('year', '2023').points).toHaveLength(2);
  });

  it('draw each claim of capacity at its own height', () => {
    const marks = populationMarks(
      {
        series: [],
        levels: [
          { key: 'A', value: 40_000 },
          { key: 'B', value: 80_000 },
        ],
        held: [{ key: '1', value: 12_114, earliest: '2023-08-01', latest: '2023-08-31' }],
      },
      plot,
    );
    expect(marks?.levels.map(({ key, y }) => [key, y])).toEqual([
      ['A', 100],
      ['B', 0],
    ]);
    expect(marks?.held[0]?.to).toBeGreaterThan(marks?.held[0]?.from ?? 0);
  });

  it('keep claims of capacity side by side without an axis of time when nothing has a date', () => {
    const levels = [
      { key: 'A', value: 40_000 },
      { key: 'B', value: 80_000 },
    ];
    const marks = populationMarks({ series: [], levels, held: [] }, plot);
    expect(marks?.time).toBeNull();
    expect(marks?.levels.map(({ key }) => key)).toEqual(['A', 'B']);
    expect(populationMarks({ series: [], levels: [], held: [] }, plot)).toBeUndefined();
  });
});
