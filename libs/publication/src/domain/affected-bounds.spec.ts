import { affectedBounds, assertSupported } from './affected-bounds.js';

const count = (low: number | null, best: number | null, high: number | null) => ({ low, best, high });

describe('affectedBounds', () => {
  it('goes from the largest low to the sum of the highs', () => {
    expect(affectedBounds([count(10, 14, 20), count(12, 13, 30), null])).toEqual({ least: 12, most: 50 });
  });

  it('lets a best stand for a low and a high that are missing', () => {
    expect(affectedBounds([count(null, 14, null)])).toEqual({ least: 14, most: 14 });
    expect(affectedBounds([count(null, null, 20)])).toEqual({ least: 0, most: 20 });
    expect(affectedBounds([count(5, null, null)])).toEqual({ least: 5, most: 5 });
  });

  it('is null when no report gives a number', () => {
    expect(affectedBounds([null, count(null, null, null)])).toBeNull();
  });
});

describe('assertSupported', () => {
  const bounds = { least: 12, most: 50 };

  it.each([
    ['a number above all that was told', count(null, 51, null), bounds],
    ['a high above all that was told', count(12, 14, 51), bounds],
    ['a number below the largest low', count(null, 11, null), bounds],
    ['any number when none was told', count(null, 1, null), null],
  ])('refuses %s', (_, chosen, within) => {
    expect(() => assertSupported(chosen, within)).toThrow('affected_unsupported');
  });

  it('takes what lies within, and no choice at all', () => {
    expect(() => assertSupported(count(12, null, 50), bounds)).not.toThrow();
    expect(() => assertSupported(null, null)).not.toThrow();
  });
});
