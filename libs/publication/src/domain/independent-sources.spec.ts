import { affectedBand } from './affected-band.js';
import { independentSources } from './independent-sources.js';

const from = (reportId: string, organizationId: string) => ({ reportId, organizationId });

describe('independent sources', () => {
  it('counts reports of one organisation as one source', () => {
    expect(independentSources([from('a', 'x'), from('b', 'x'), from('c', 'y')], [])).toEqual([['a', 'b'], ['c']]);
  });

  it('counts near-duplicates of two organisations as one source', () => {
    expect(independentSources([from('a', 'x'), from('b', 'y')], [['a', 'b']])).toHaveLength(1);
  });

  it('ignores pairs with reports that are not cited', () => {
    expect(independentSources([from('a', 'x'), from('b', 'y')], [['a', 'z']])).toHaveLength(2);
  });
});

describe('band of people affected', () => {
  it.each([
    [null, null],
    [0, null],
    [1, '1-9'],
    [9, '1-9'],
    [10, '10-19'],
    [137, '100-199'],
    [90000, '10000+'],
  ])('%s is shown as %s', (persons, band) => {
    expect(affectedBand(persons)).toBe(band);
  });
});
