import { assertComplete, sentencesOf } from './citations.js';
import type { SummaryContent } from './summary.js';

const idOf = new Map([
  ['HB-7Q4K-2M9X', 'one'],
  ['HB-1111-2222', 'two'],
]);

const content = (overrides: Partial<SummaryContent> = {}): SummaryContent => ({
  facilityId: 'f',
  reportIds: ['one', 'two'],
  title: { en: 'Water' },
  body: { en: 'Water was cut. Nobody came.' },
  categories: ['MAT.WAT'],
  period: '2025-03',
  proof: null,
  affected: null,
  embargoUntil: null,
  ...overrides,
});

describe('citations of a summary', () => {
  it('lets each sentence rest on all reports where no mark is used', () => {
    expect(sentencesOf(content(), idOf).map(({ reportIds }) => reportIds)).toEqual([
      ['one', 'two'],
      ['one', 'two'],
    ]);
  });

  it('takes marks at their word', () => {
    const marked = content({ body: { en: 'Water was cut [HB-7Q4K-2M9X]. Nobody came. [HB-1111-2222]' } });
    expect(assertComplete(marked, idOf).map(({ reportIds }) => reportIds)).toEqual([['one'], ['two']]);
  });

  it.each([
    ['sentence_unsupported', content({ body: { en: 'Water was cut [HB-7Q4K-2M9X]. Nobody came.' } })],
    ['citation_unknown', content({ body: { en: 'Water was cut [HB-9999-9999].' } })],
    ['language_incomplete', content({ title: {} })],
    ['language_incomplete', content({ title: { en: 'Water', es: 'Agua' } })],
  ])('refuses with %s', (code, refused) => {
    expect(() => assertComplete(refused, idOf)).toThrow(code);
  });
});
