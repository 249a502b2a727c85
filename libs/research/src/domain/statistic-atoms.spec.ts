import { countTable, type StatisticAtom } from './statistic-atoms.js';

const atom = (overrides: Partial<StatisticAtom> = {}): StatisticAtom => ({
  facility: 'a',
  country: 'XA',
  month: '2025-03',
  proof: '2',
  categories: ['MAT.WAT'],
  sources: ['one'],
  summaries: 1,
  persons: 10,
  ...overrides,
});

describe('tables of statistics', () => {
  it('counts a summary once in a group, however many of its categories are in it', () => {
    const table = countTable([atom({ categories: ['MAT.WAT', 'MAT.FOO', 'HLT.ACC'] })], ['group'], 'persons');
    expect([...table].map(([key, { value }]) => [key, value])).toEqual([
      ['MAT', 10],
      ['HLT', 10],
    ]);
  });

  it('counts sources that are certain, and the largest share that is possible', () => {
    const total = countTable(
      [atom({ sources: ['one', 'two'] }), atom({ facility: 'b', sources: ['three'], persons: 30 })],
      [],
      'persons',
    ).get('');
    expect(total).toEqual({ value: 40, persons: 40, sources: 2, largestSource: 35 });
  });

  it('counts summaries on demand', () => {
    expect(countTable([atom({ summaries: 3 })], ['year', 'proof'], 'summaries').get('2025\u001f2')?.value).toBe(3);
  });
});
