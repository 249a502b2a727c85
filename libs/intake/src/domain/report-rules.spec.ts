import fc from 'fast-check';
import type { ReportFields } from './report.js';
import { contentOf, faultOfDate, faultsOfDraft, faultsOfSubmission } from './report-rules.js';

const now = new Date('2026-03-10T12:00:00Z');
const known = { categories: new Set(['TRE.TOR', 'MAT.FOO', 'HLT.ACC']), vulnerable: new Set(['minors']) };

function input(overrides: Partial<ReportFields> = {}): ReportFields {
  return {
    facilityText: 'The old barracks by the river',
    occurred: '2026-02',
    categories: ['MAT.FOO'],
    narrative: 'Two meals were withheld.',
    knownThrough: 'relative',
    consent: { internal_review: 'granted' },
    ...overrides,
  };
}

const codes = (fields: ReportFields) => faultsOfSubmission(fields, known, now).map(({ code }) => code);

describe('the rules of a report', () => {
  it('find no fault in a complete report', () => {
    expect(faultsOfSubmission(input(), known, now)).toEqual([]);
  });

  it('let a draft be empty, and name each gap when it is handed in', () => {
    expect(faultsOfDraft({}, known, now)).toEqual([]);
    expect(faultsOfSubmission({}, known, now)).toEqual([
      { field: 'facilityId', code: 'facility_required' },
      { field: 'occurred', code: 'required' },
      { field: 'categories', code: 'required' },
      { field: 'narrative', code: 'required' },
      { field: 'knownThrough', code: 'required' },
      { field: 'consent', code: 'required' },
    ]);
  });

  it('refuse unknown, repeated and too many categories', () => {
    expect(codes(input({ categories: ['XXX.YYY'] }))).toEqual(['category_unknown']);
    expect(codes(input({ categories: ['MAT.FOO', 'MAT.FOO'] }))).toEqual(['repeated']);
    expect(codes(input({ categories: Array.from({ length: 11 }, (_, n) => `C${n}`) }))).toEqual(['too_many']);
  });

  it('obey a refusal of the review', () => {
    expect(codes(input({ consent: { internal_review: 'refused' } }))).toEqual(['internal_review_refused']);
    expect(codes(input({ consent: {} }))).toEqual([]);
  });

  it('refuse a narrative that PostgreSQL would alter, or that says nothing', () => {
    expect(codes(input({ narrative: 'a\u0000b' }))).toEqual(['text_malformed']);
    expect(codes(input({ narrative: 'a\ud800b' }))).toEqual(['text_malformed']);
    expect(codes(input({ narrative: ' \n ' }))).toEqual(['required']);
    expect(codes(input({ narrative: 'x'.repeat(20_001) }))).toEqual(['too_long']);
    expect(codes(input({ narrative: 'x'.repeat(20_000) }))).toEqual([]);
  });

  it('keep every well-formed narrative as it was written', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }).filter((t) => t.trim() !== '');
    fc.assert(
      fc.property(
        text.filter((t) => t.isWellFormed() && !t.includes('\u0000')),
        (narrative) => {
          expect(codes(input({ narrative }))).toEqual([]);
          expect(contentOf(input({ narrative })).narrative).toBe(narrative);
        },
      ),
    );
  });

  it('take a count of people only when it ascends', () => {
    const count = fc.option(fc.integer({ min: 0, max: 1_000_000 }), { nil: null });
    fc.assert(
      fc.property(count, count, count, (low, best, high) => {
        const numbers = [low, best, high].filter((value) => value !== null);
        const ascends = numbers.every((value, index) => index === 0 || value >= (numbers[index - 1] ?? value));
        expect(codes(input({ affected: { low, best, high } }))).toEqual(ascends ? [] : ['range_not_ascending']);
      }),
    );
  });

  it('refuse counts that are no counts', () => {
    for (const best of [-1, 1.5, 1_000_001, Number.NaN]) {
      expect(codes(input({ affected: { low: null, best, high: null } }))).toContain('count_invalid');
    }
  });

  it.each([
    ['2026-03-11', undefined],
    ['2026-03-12', 'in_the_future'],
    ['2026', undefined],
    ['2027', 'in_the_future'],
    ['2025-12/2026-03', undefined],
    ['2025-12/2026-05', 'in_the_future'],
    ['2025-12/..', undefined],
    ['/2026-05', 'in_the_future'],
    ['1899-12-31', 'too_long_ago'],
    ['0000', 'too_long_ago'],
    ['1900', undefined],
    ['0000/2020', 'too_long_ago'],
    ['2026-02-30', 'edtf_invalid'],
    ['2026-21', 'edtf_invalid'],
    ['last week', 'edtf_invalid'],
  ])('judge the date %s as %s', (text, fault) => {
    expect(faultOfDate(text, now)).toBe(fault);
  });

  it('compute the first and last day a date can mean', () => {
    expect(contentOf(input())).toMatchObject({ occurredEarliest: '2026-02-01', occurredLatest: '2026-02-28' });
    expect(contentOf({}).occurredEarliest).toBeNull();
  });

  it('refuse unknown consent, languages, groups and origins', () => {
    const odd = JSON.parse('{"consent":{"everything":"granted"}}') as ReportFields;
    expect(codes(input(odd))).toEqual(['grant_unknown']);
    expect(codes(input({ language: 'Spanish, I think' }))).toEqual(['language_invalid']);
    expect(codes(input({ language: 'es-SV' }))).toEqual([]);
    expect(codes(input({ vulnerable: ['everybody'] }))).toEqual(['group_unknown']);
  });
});
