import { describe, expect, it } from 'vitest';
import { fromEdtf, toEdtf, type DateAnswer } from './date-answer.js';
import { isEdtf, noParts } from './edtf.js';

const today = '2026-11-24';
const answer = (overrides: Partial<DateAnswer>): DateAnswer => ({
  mode: 'day',
  from: noParts,
  to: noParts,
  ...overrides,
});

describe('a date question', () => {
  it.each([
    ['an exact day', answer({ from: { day: '5', month: '3', year: '2025' } }), '2025-03-05'],
    ['a month', answer({ mode: 'month', from: { day: '', month: '3', year: '2025' } }), '2025-03'],
    ['a year', answer({ mode: 'year', from: { day: '', month: '', year: '2025' } }), '2025'],
    ['about a month', answer({ mode: 'about', from: { day: '', month: '3', year: '2025' } }), '2025-03~'],
    ['about a year', answer({ mode: 'about', from: { day: '', month: '', year: '2025' } }), '2025~'],
    [
      'a period',
      answer({
        mode: 'range',
        from: { day: '', month: '3', year: '2025' },
        to: { day: '2', month: '7', year: '2025' },
      }),
      '2025-03/2025-07-02',
    ],
    ['a period that goes on', answer({ mode: 'range', from: { day: '', month: '3', year: '2025' } }), '2025-03/..'],
    ['an unknown date', answer({ mode: 'unknown' }), '/2026-11-24'],
  ])('turns %s into EDTF that the server takes, and back into the same form', (_name, given, edtf) => {
    expect(toEdtf(given, today)).toEqual({ edtf });
    expect(isEdtf(edtf)).toBe(true);
    expect(toEdtf(fromEdtf(edtf), today)).toEqual({ edtf });
  });

  it.each([
    ['choose', answer({ mode: null })],
    ['missing', answer({ from: { day: '', month: '3', year: '2025' } })],
    ['notReal', answer({ from: { day: '30', month: '2', year: '2025' } })],
    ['notReal', answer({ from: { day: 'x', month: '2', year: '2025' } })],
    ['future', answer({ from: { day: '1', month: '1', year: '2027' } })],
    [
      'order',
      answer({ mode: 'range', from: { day: '', month: '', year: '2025' }, to: { day: '', month: '', year: '2024' } }),
    ],
  ])('says %s when that is what is wrong', (fault, given) => {
    expect(toEdtf(given, today)).toEqual({ fault });
  });
});
