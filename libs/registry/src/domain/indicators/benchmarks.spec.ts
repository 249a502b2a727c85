import fc from 'fast-check';
import { mortality, occupancy, peoplePerToilet, spacePerPerson, unsentencedShare } from './benchmarks.js';
import type { Figure } from './figure.js';
import { crosses, parseFlagLevels } from './flag-levels.js';

const on = (value: number, day: string | null, latest = day): Figure => ({
  low: value,
  high: value,
  earliest: day,
  latest,
});

describe('the worked example of space', () => {
  const press = '2023-02-25';
  const area = (square: number) => ({ ...on(square, press), toiletAreaIncluded: 'unknown' as const });

  it('keeps stated places, observed crowding and people held apart: 0.64, 1.0, 50 and 1.76', () => {
    expect(spacePerPerson(area(256 * 100), on(40_000, press))?.low).toBeCloseTo(0.64, 5);
    expect(spacePerPerson(area(100), { ...on(100, press), high: 100 })?.high).toBe(1);
    expect(peoplePerToilet(on(100, press), on(2, press))?.low).toBe(50);
    const spread = spacePerPerson(area(256 * 100), on(14_532, '2024-06-11'));
    expect(spread?.low).toBeCloseTo(1.76, 2);
    expect(spread).toMatchObject({
      sameTime: false,
      daysApart: { least: 472, most: 472 },
      toiletAreaIncluded: 'unknown',
    });
  });
});

describe('values of benchmarks', () => {
  it('are ranges when an input is one', () => {
    const held = { ...on(15_000, '2024-11-01', '2024-11-30'), high: 20_000 };
    expect(occupancy(held, on(40_000, '2023-02-02'))).toMatchObject({ low: 37.5, high: 50, sameTime: false });
  });

  it('are not there without places, and no rate of deaths below ten', () => {
    expect(occupancy(on(5, null), on(0, null))).toBeUndefined();
    expect(mortality(on(9, '2024', '2024'), on(1_000, '2024', '2024'), 365)).toBeUndefined();
    expect(mortality(on(10, null), on(1_000, null), 365)?.low).toBeCloseTo(10);
    expect(mortality(on(10, null), on(1_000, null), 73)?.low).toBeCloseTo(50);
    expect(unsentencedShare(on(3, null), on(12, null))?.low).toBe(0.25);
  });

  it('never mix two times silently', () => {
    const day = fc
      .integer({ min: 0, max: 3_000 })
      .map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10));
    const span = fc.option(
      fc.tuple(day, day).map((days) => days.toSorted()),
      { nil: [null, null] },
    );
    const figure = fc
      .tuple(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 0, max: 500 }), span)
      .map(([low, more, [earliest = null, latest = null]]) => ({ low, high: low + more, earliest, latest }));
    fc.assert(
      fc.property(figure, figure, (held, capacity) => {
        const result = occupancy(held, capacity);
        if (!result) throw new Error('both are above zero');
        expect(result.low).toBeLessThanOrEqual(result.high);
        const oneTime =
          held.earliest !== null && held.earliest === capacity.earliest && held.latest === capacity.latest;
        expect(result.sameTime).toBe(oneTime);
        expect(result.daysApart === null).toBe(held.earliest === null || capacity.earliest === null);
        if (result.daysApart) expect(result.daysApart.most).toBeGreaterThanOrEqual(result.daysApart.least);
        if (result.daysApart?.most === 0) expect(result.sameTime).toBe(true);
      }),
    );
  });
});

describe('flag levels', () => {
  it('are numbers with what is said of them; words alone are none', () => {
    expect(parseFlagLevels('>90 near full · >100 over capacity · >120')).toEqual([
      { comparison: '>', limit: 90, meaning: 'near full' },
      { comparison: '>', limit: 100, meaning: 'over capacity' },
      { comparison: '>', limit: 120, meaning: '' },
    ]);
    expect(parseFlagLevels('<2,100')).toEqual([{ comparison: '<', limit: 2_100, meaning: '' }]);
    expect(parseFlagLevels('trend only')).toEqual([]);
  });

  it('are crossed in part by a range that straddles them', () => {
    const [level = { comparison: '>', limit: 0, meaning: '' } as const] = parseFlagLevels('>100');
    expect(crosses(level, { low: 101, high: 120 })).toBe('yes');
    expect(crosses(level, { low: 90, high: 120 })).toBe('in_part');
    expect(crosses(level, { low: 90, high: 100 })).toBe('no');
    const [least = level] = parseFlagLevels('<3');
    expect(crosses(least, { low: 2.9, high: 2.9 })).toBe('yes');
  });
});
