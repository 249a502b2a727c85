import fc from 'fast-check';
import { isEdtf, parseEdtf } from './edtf.js';

describe('an uncertain date', () => {
  it.each([
    ['2025-03-15', '2025-03-15', '2025-03-15'],
    ['2025-03', '2025-03-01', '2025-03-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2025-03-XX', '2025-03-01', '2025-03-31'],
    ['2025-XX-XX', '2025-01-01', '2025-12-31'],
    ['2025?', '2025-01-01', '2025-12-31'],
    ['2025-03~', '2025-03-01', '2025-03-31'],
    ['2025-03-15%', '2025-03-15', '2025-03-15'],
    ['2025-03/2025-07', '2025-03-01', '2025-07-31'],
    ['2025-03-15/..', '2025-03-15', null],
    ['2025-03-15/', '2025-03-15', null],
    ['/2025-07', null, '2025-07-31'],
  ])('%s means %s to %s', (text, earliest, latest) => {
    expect(parseEdtf(text)).toEqual({ text, earliest, latest });
  });

  it.each([
    '',
    ' ',
    '2025-13',
    '2025-00',
    '2025-02-30',
    '2023-02-29',
    '2025-3',
    '25',
    '2025-21',
    '2025-07/2025-03',
    '/',
    '../..',
    '2025-03-15T10:00:00Z',
    '2025/2026/2027',
    '202X-03',
    '2025-XX-15',
    '2025-03-15 ',
    '٢٠٢٥',
    '-2025',
    'XXXX',
    '2025?~',
  ])('%j is refused', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(() => parseEdtf(text)).toThrowError('edtf_invalid');
  });

  it('takes every real day and gives it back', () => {
    const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (moment) => {
        const text = moment.toISOString().slice(0, 10);
        expect(parseEdtf(text)).toEqual({ text, earliest: text, latest: text });
      }),
    );
  });

  it('never throws anything but its own refusal', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        if (isEdtf(text)) expect(parseEdtf(text).text).toBe(text);
        else expect(() => parseEdtf(text)).toThrowError('edtf_invalid');
      }),
    );
  });
});
