import { describe, expect, it } from 'vitest';
import type { PublicClaim } from '../types.js';
import { capacityMarks, heldMarks } from './claims-of-people.js';

const claim = (value: number | null, claimDate: string | null): PublicClaim => ({
  id: String(value),
  predicate: 'people_held',
  value,
  text: null,
  unit: 'persons',
  claimant: 'somebody',
  claimDate,
  checkStatus: 'unchecked',
  remark: null,
  source: null,
});

describe('claims of people as marks', () => {
  it('keep two claims of capacity as two', () => {
    const marks = capacityMarks([claim(40_000, null), claim(null, null), claim(80_000, '2025-04')]);
    expect(marks.map(({ key, value }) => [key, value])).toEqual([
      ['A', 40_000],
      ['B', 80_000],
    ]);
  });

  it('stand from the first to the last day that a date can mean, in the order of time', () => {
    const marks = heldMarks([
      claim(14_532, '2024-06-11'),
      claim(12_114, '2023-08'),
      claim(1, null),
      claim(2, '../2024'),
    ]);
    expect(marks.map(({ key, value, earliest, latest }) => [key, value, earliest, latest])).toEqual([
      ['1', 12_114, '2023-08-01', '2023-08-31'],
      ['2', 14_532, '2024-06-11', '2024-06-11'],
    ]);
  });
});
