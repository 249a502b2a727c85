import fc from 'fast-check';
import { holderOf, isClaimable, leaseFor, leaseMinutes, noLease } from './lease.js';

const now = new Date('2026-03-15T10:00:00Z');
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe('a claim', () => {
  it('holds for its time and ends by itself', () => {
    const lease = leaseFor('ana', now);
    expect(holderOf(lease, later(leaseMinutes - 1))).toBe('ana');
    expect(holderOf(lease, later(leaseMinutes))).toBeNull();
  });

  it('keeps others off, and lets its holder renew it', () => {
    const lease = leaseFor('ana', now);
    expect(isClaimable(lease, 'ben', later(1))).toBe(false);
    expect(isClaimable(lease, 'ana', later(1))).toBe(true);
    expect(isClaimable(lease, 'ben', later(leaseMinutes))).toBe(true);
    expect(isClaimable(noLease, 'ben', now)).toBe(true);
  });

  it('never has two holders', () => {
    fc.assert(
      fc.property(fc.constantFrom('ana', 'ben'), fc.integer({ min: 0, max: 40 }), (who, minutes) => {
        const lease = leaseFor('ana', now);
        const other = who === 'ana' ? 'ben' : 'ana';
        const holder = holderOf(lease, later(minutes));
        if (holder === who) expect(isClaimable(lease, other, later(minutes))).toBe(false);
      }),
    );
  });
});
