import type { FacilityClaim } from '../data/admin-types.js';

/** Claims in words of one thing that nobody took back, whether or not a second person has confirmed them yet. */
export function standingClaims(claims: readonly FacilityClaim[], predicate: string): FacilityClaim[] {
  return claims.filter((claim) => claim.predicate === predicate && claim.text && claim.vetting.state !== 'retracted');
}
