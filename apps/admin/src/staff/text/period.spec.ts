import { monthPeriod, periodParts, periodWords, quarterPeriod } from './period.js';

describe('periods in words', () => {
  it.each([
    ['2026-03', 'en', 'March 2026'],
    ['2026-03', 'es', 'marzo de 2026'],
    ['2026-01/2026-03', 'en', 'Q1 2026'],
    ['2026-10/2026-12', 'es', '4.º trimestre de 2026'],
    ['2026', 'en', '2026'],
    ['2026-02-11~', 'en', 'about 11 February 2026'],
    ['2025-11/2026-02', 'en', 'November 2025 – February 2026'],
    ['2025-11/..', 'en', 'November 2025 – …'],
    ['2026-21', 'en', '2026-21'],
    ['not a date', 'en', 'not a date'],
  ] as const)('%s in %s is "%s"', (edtf, language, words) => {
    expect(periodWords(edtf, language)).toBe(words);
  });

  it('reads back the months and quarters it writes', () => {
    expect(periodParts(monthPeriod(2026, 3))).toEqual({ year: 2026, month: 3 });
    expect(periodParts(quarterPeriod(2026, 4))).toEqual({ year: 2026, quarter: 4 });
    expect(periodParts('2026')).toBeNull();
    expect(periodParts('2025-11/2026-02')).toBeNull();
  });
});
