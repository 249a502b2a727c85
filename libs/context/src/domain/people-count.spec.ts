import fc from 'fast-check';
import { disputedCounts, faultsOfCount, type PeopleCount } from './people-count.js';

const count = (fields: Partial<PeopleCount>): PeopleCount => ({
  group: 'Venezuelans',
  nationality: 'VE',
  low: null,
  best: null,
  high: null,
  claimant: 'A',
  note: null,
  source: null,
  comparedAs: null,
  ...fields,
});

describe('a count of people', () => {
  it.each<[Partial<PeopleCount>, string, string]>([
    [{}, 'best', 'required'],
    [{ best: -1 }, 'best', 'count_not_whole'],
    [{ low: 1.5 }, 'low', 'count_not_whole'],
    [{ low: 5, high: 4 }, 'low', 'count_bounds_reversed'],
    [{ low: 5, best: 4 }, 'best', 'count_out_of_bounds'],
    [{ best: 9, high: 8 }, 'best', 'count_out_of_bounds'],
  ])('%j is refused', (fields, field, code) => {
    expect(faultsOfCount(count(fields), 'people[0]')).toEqual([{ field: `people[0].${field}`, code }]);
  });

  it('is disputed by another count of the same people that it excludes', () => {
    const counts = [
      count({ best: 238, claimant: 'President', comparedAs: 've' }),
      count({ best: 23, group: 'others' }),
      count({ best: 252, claimant: 'Monitors', group: 'people sent', comparedAs: 've' }),
    ];
    expect(disputedCounts(counts)).toEqual([{ comparedAs: 've', counts: [0, 2] }]);
  });

  it('is not disputed by bounds that it lies within, nor by another group', () => {
    const counts = [count({ best: 238 }), count({ low: 200 }), count({ best: 23, group: 'others' })];
    expect(disputedCounts(counts)).toEqual([]);
  });

  it('is disputed exactly when no number of people fits all counts', () => {
    const some = fc.option(fc.integer({ min: 0, max: 6 }), { nil: null });
    const any = fc
      .record({ low: some, best: some, high: some })
      .map(count)
      .filter((one) => faultsOfCount(one, '').length === 0);
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 4 }), (counts) => {
        const fits = (people: number) =>
          counts.every(({ low, best, high }) =>
            low === null && high === null ? people === best : people >= (low ?? 0) && people <= (high ?? 99),
          );
        const possible = Array.from({ length: 8 }, (_, people) => people).some(fits);
        expect(disputedCounts(counts).length).toBe(possible ? 0 : 1);
      }),
    );
  });
});
