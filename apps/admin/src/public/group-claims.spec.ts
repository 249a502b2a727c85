import { describe, expect, it } from 'vitest';
import { groupClaims } from './group-claims.js';
import type { PublicClaim } from './types.js';

const claim = (overrides: Partial<PublicClaim>): PublicClaim => ({
  id: '1',
  predicate: 'capacity_maximum',
  value: null,
  text: null,
  unit: 'persons',
  claimant: 'an agency',
  claimDate: null,
  checkStatus: 'confirmed',
  remark: null,
  source: null,
  ...overrides,
});

describe('claims of a place', () => {
  it('stand together by what they are about, what a reader asks first before the rest and statements last', () => {
    const groups = groupClaims([
      claim({ id: '7', predicate: 'statement' }),
      claim({ id: '6', predicate: 'reply_to_allegation_general' }),
      claim({ id: '5', predicate: 'allegation_general' }),
      claim({ id: '4', predicate: 'payment' }),
      claim({ id: '2', predicate: 'operator' }),
      claim({ id: '1' }),
      claim({ id: '3' }),
    ]);
    expect(groups.map(({ predicate, items }) => [predicate, items.map(({ id }) => id)])).toEqual([
      ['capacity_maximum', ['1', '3']],
      ['operator', ['2']],
      ['payment', ['4']],
      ['allegation_general', ['5']],
      ['reply_to_allegation_general', ['6']],
      ['statement', ['7']],
    ]);
  });

  it('are disputed when their values differ in the same unit', () => {
    expect(groupClaims([claim({ value: 20_000 }), claim({ value: 40_000 })])[0]?.disputed).toBe(true);
  });

  it('are not disputed when one says nothing in numbers, or speaks of another unit', () => {
    expect(groupClaims([claim({ value: 40_000 }), claim({})])[0]?.disputed).toBe(false);
    expect(groupClaims([claim({ value: 100 }), claim({ value: 157, unit: 'percent' })])[0]?.disputed).toBe(false);
  });
});
