import words from '../../i18n/en/staff.json' with { type: 'json' };
import { claimFaults, emptyClaim, knownPredicates, otherPredicate, toClaimRequest } from './claim-input.js';

const claim = {
  ...emptyClaim,
  predicate: 'capacity_maximum',
  value: '40000',
  unit: 'places',
  claimant: 'Ministry of Justice',
  sourceTitle: 'Press statement',
};

describe('a claim about a place', () => {
  it('needs somebody who said it, where it was said, and what was said', () => {
    expect(claimFaults(emptyClaim)).toEqual(['predicate', 'text', 'claimant', 'sourceTitle']);
    expect(claimFaults(claim)).toEqual([]);
  });

  it('sends numbers as numbers and leaves empty fields out', () => {
    expect(JSON.parse(JSON.stringify(toClaimRequest(claim)))).toEqual({
      predicate: 'capacity_maximum',
      value: 40000,
      unit: 'places',
      claimant: 'Ministry of Justice',
      source: { title: 'Press statement' },
    });
  });

  it('refuses addresses that are no web addresses, and numbers that are none', () => {
    expect(claimFaults({ ...claim, sourceUrl: 'javascript:alert(1)' })).toEqual(['sourceUrl']);
    expect(claimFaults({ ...claim, value: '40,000' })).toEqual(['value']);
  });

  it('takes a code of its own only with the choice for that', () => {
    expect(claimFaults({ ...claim, predicate: otherPredicate })).toEqual(['predicateCode']);
    const own = { ...claim, predicate: otherPredicate, predicateCode: ' yard_hours ' };
    expect(claimFaults(own)).toEqual([]);
    expect(toClaimRequest(own).predicate).toBe('yard_hours');
    expect(toClaimRequest({ ...own, predicate: 'opened' }).predicate).toBe('opened');
  });

  it('has words for each choice', () => {
    expect(Object.keys(words.predicate)).toEqual(expect.arrayContaining([...knownPredicates]));
  });
});
