import { describe, expect, it } from 'vitest';
import { startOf, stretchAround, timeScale } from './time-scale.js';
import { spread, valueScale } from './value-scale.js';
import { instantShown, shownBy } from './zone-clock.js';

const at = (text: string) => Date.parse(text);

describe('the time axis', () => {
  it('sets its marks at round times of the zone and not of UTC', () => {
    const stretch = { from: at('2025-03-15T12:00:00Z'), to: at('2025-03-16T12:00:00Z') };
    const { ticks, step } = timeScale(stretch, 0, 600, 'Asia/Kolkata');
    expect(step).toBe('time');
    expect(ticks.length).toBeGreaterThan(2);
    // India is five and a half hours ahead.
    expect(ticks.every((tick) => new Date(tick.at).getUTCMinutes() === 30)).toBe(true);
  });

  it('writes years, months, days or times by how far the marks are apart', () => {
    const step = (from: string, to: string) => timeScale({ from: at(from), to: at(to) }, 0, 600).step;
    expect(step('2000-01-01', '2025-01-01')).toBe('year');
    expect(step('2024-01-01', '2025-01-01')).toBe('month');
    expect(step('2025-03-01', '2025-03-08')).toBe('day');
  });

  it('holds what lies outside at its ends', () => {
    const { x } = timeScale({ from: 0, to: 100 }, 10, 20);
    expect([x(-Infinity), x(0), x(50), x(Infinity)]).toEqual([10, 10, 15, 20]);
  });

  it('finds the instant that a clock shows, on both sides of a change of the clocks', () => {
    for (const instant of ['2025-03-09T06:59:00Z', '2025-03-09T07:01:00Z', '2025-07-01T00:00:00Z'].map(at)) {
      expect(instantShown('America/New_York', shownBy('America/New_York', instant))).toBe(instant);
    }
    expect(shownBy('-06:00', at('2025-01-01T06:00:00Z'))).toBe(at('2025-01-01T00:00:00Z'));
  });

  it('reads the first day of a month and a year', () => {
    expect([startOf('2025'), startOf('2025-03'), startOf('2025-03-15')]).toEqual([
      at('2025-01-01'),
      at('2025-03-01'),
      at('2025-03-15'),
    ]);
  });

  it('is not there when nothing has a date', () => {
    expect(stretchAround([Number.NaN, Infinity])).toBeUndefined();
  });
});

describe('the axis of values', () => {
  it('begins at zero and reaches over the largest value', () => {
    const { y, ticks } = valueScale(40_000, 10, 210);
    expect(y(0)).toBe(210);
    expect(y(40_000)).toBeGreaterThanOrEqual(10);
    expect(ticks[0]?.value).toBe(0);
  });

  it('moves labels apart and keeps them inside, in their order', () => {
    expect(spread([100, 100, 20], 16, 10, 110)).toEqual([94, 110, 20]);
    expect(spread([], 16, 0, 100)).toEqual([]);
  });
});
