import fc from 'fast-check';
import { readDate } from './import-cells.js';
import type { ImportMapping } from './import-mapping.js';
import { missingColumns, readRow } from './import-row.js';

const facilityId = '0198c0de-0000-7000-8000-000000000001';

const headers = ['No', 'When', 'Where', 'What', 'Kind', 'People', 'OK to review'];

const mapping: ImportMapping = {
  columns: {
    externalId: 'No',
    occurred: 'When',
    facility: 'Where',
    narrative: 'What',
    categories: ['Kind'],
    affectedBest: 'People',
    consent: { internal_review: 'OK to review' },
    original: ['Kind'],
  },
  values: { categories: { 'bad food': ['MAT.FOO'], noise: [] }, facilities: { 'North house': facilityId } },
  defaults: { knownThrough: 'document', language: 'en', empty: ['null'] },
};

const known = {
  categories: new Set(['MAT.FOO', 'HLT.ACC', 'HLT']),
  vulnerable: new Set<string>(),
  facilities: new Set([facilityId]),
  now: new Date('2026-03-10T12:00:00Z'),
};

const sound = ['7', '2026-03-01', 'North house', 'The bread was mouldy.', 'Bad  Food', '12', 'yes'];

function read(overrides: Partial<Record<string, string>> = {}) {
  const cells = headers.map((header, position) => overrides[header] ?? sound[position] ?? '');
  return readRow(mapping, new Map(headers.map((header, position) => [header, position])), cells, known);
}

describe('a row of a file', () => {
  it('becomes the fields of a report, with the words it came from', () => {
    expect(read()).toEqual({
      externalId: '7',
      faults: [],
      unmapped: [],
      fields: {
        facilityId,
        facilityText: 'North house',
        occurred: '2026-03-01',
        categories: ['MAT.FOO'],
        narrative: 'The bread was mouldy.',
        language: 'en',
        affected: { low: null, best: 12, high: null },
        ongoing: null,
        vulnerable: [],
        knownThrough: 'document',
        consent: { internal_review: 'granted' },
        answers: { original: { Kind: 'Bad  Food' } },
      },
    });
  });

  it('keeps an unknown place as text and lists it', () => {
    const row = read({ Where: 'South house' });
    expect(row.faults).toEqual([]);
    expect(row.fields).toMatchObject({ facilityId: null, facilityText: 'South house' });
    expect(row.unmapped).toEqual([{ column: 'Where', value: 'South house' }]);
  });

  it('fails without a category, and says whether there was a word for it', () => {
    expect(read({ Kind: 'something else' })).toMatchObject({
      faults: [{ column: 'Kind', code: 'category_unmapped' }],
      unmapped: [{ column: 'Kind', value: 'something else' }],
    });
    expect(read({ Kind: 'noise' }).faults).toEqual([{ column: 'Kind', code: 'category_unmapped' }]);
    expect(read({ Kind: 'null' }).faults).toEqual([{ column: 'Kind', code: 'category_missing' }]);
  });

  it('takes codes as they are, a whole group among them', () => {
    expect(read({ Kind: 'mat.foo; HLT.ACC' }).fields.categories).toEqual(['MAT.FOO', 'HLT.ACC']);
    expect(read({ Kind: 'HLT' }).fields.categories).toEqual(['HLT']);
  });

  it('tells each fault once, by the column of the file', () => {
    expect(read({ When: 'yesterday', What: ' ', People: 'many', Where: 'null' }).faults).toEqual([
      { column: 'When', code: 'date_invalid' },
      { column: 'People', code: 'count_invalid' },
      { column: 'Where', code: 'facility_required' },
      { column: 'What', code: 'empty' },
    ]);
    expect(read({ When: '2026-04-01' }).faults).toEqual([{ column: 'When', code: 'in_the_future' }]);
    expect(read({ 'OK to review': 'no' }).faults).toEqual([
      { column: 'OK to review', code: 'internal_review_refused' },
    ]);
    expect(read({ What: 'x'.repeat(20_001) }).faults).toEqual([{ column: 'What', code: 'too_long' }]);
  });

  it('keeps the narrative as it was written', () => {
    expect(read({ What: '  Line one,\nline "two" ' }).fields.narrative).toBe('  Line one,\nline "two" ');
  });

  it('fails when its own words cannot be kept beside the report', () => {
    expect(read({ Kind: 'bad food\u0000' }).faults).toContainEqual({ column: 'Kind', code: 'text_malformed' });
    expect(read({ Kind: `HLT;${'x'.repeat(2_000)}` }).faults).toContainEqual({ column: 'Kind', code: 'too_long' });
  });

  it('never throws, whatever the cells hold, and is either whole or faulty', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 9 }), (cells) => {
        const row = readRow(mapping, new Map(headers.map((header, position) => [header, position])), cells, known);
        expect(row.faults.length > 0 || (row.fields.narrative ?? '').trim() !== '').toBe(true);
      }),
    );
  });

  it('cannot be read by names that every object owns', () => {
    expect(read({ Kind: 'constructor', Where: '__proto__' })).toMatchObject({
      faults: [{ column: 'Kind', code: 'category_unmapped' }],
      fields: { facilityId: null, facilityText: '__proto__' },
    });
  });
});

describe('the columns of a file', () => {
  it('are compared with the mapping before any row is read', () => {
    expect(missingColumns(mapping, new Set(headers))).toEqual([]);
    expect(missingColumns(mapping, new Set(['No', 'When', 'Where', 'What']))).toEqual([
      'People',
      'Kind',
      'OK to review',
    ]);
  });
});

describe('a date in a cell', () => {
  it.each([
    ['2009-10-03T17:05:00+00:00', 'iso', '2009-10-03'],
    ['2009-12-22 00:00:00 +1100', 'iso', '2009-12-22'],
    ['2009-10-03T17:05:00Z', 'iso', '2009-10-03'],
    ['2009-10', 'iso', '2009-10'],
    ['2009-10-03~', 'iso', '2009-10-03~'],
    ['3/4/2011', 'iso', undefined],
    ['3/4/2011', 'dmy', '2011-04-03'],
    ['3/4/2011 14:20', 'mdy', '2011-03-04'],
    ['31.12.2011', 'dmy', '2011-12-31'],
    ['31/12/2011', 'mdy', undefined],
    ['40532', 'iso', undefined],
  ] as const)('%s read as %s is %s', (cell, order, date) => {
    expect(readDate(cell, order)).toBe(date);
  });
});
