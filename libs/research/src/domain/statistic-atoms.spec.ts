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
    expect(total).toEqual({ value: 40, persons: 40, sources: 2, largestShare: 87.5 });
  });

  it.each(['persons', 'summaries'] as const)(
    'weighs a source by persons and by summaries in a table of %s',
    (measure) => {
      const wrote = (sources: string[], summaries: number, persons: number) => atom({ sources, summaries, persons });
      const share = (...atoms: StatisticAtom[]) => countTable(atoms, [], measure).get('')?.largestShare;
      expect(share(wrote(['one'], 9, 10), wrote(['two'], 1, 10))).toBe(90);
      expect(share(wrote(['one'], 1, 30), wrote(['two'], 1, 10))).toBe(75);
      expect(share(wrote(['one'], 1, 0), wrote(['two'], 1, 0))).toBe(50);
    },
  );

  it('counts summaries on demand', () => {
    expect(countTable([atom({ summaries: 3 })], ['year', 'proof'], 'summaries').get('2025\u001f2')?.value).toBe(3);
  });
});
