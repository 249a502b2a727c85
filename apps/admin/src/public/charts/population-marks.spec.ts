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
    expect(marks?.lines[1]?.dots).toHaveLength(1);
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
