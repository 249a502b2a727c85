import { spanOf } from '../../dates/edtf.js';
import type { HeldClaim } from '../charts/population-marks.js';
import type { PublicClaim } from '../types.js';

/** A claim with a number, under the mark that it has in the drawing. */
export interface MarkedClaim {
  readonly key: string;
  readonly claim: PublicClaim;
  readonly value: number;
}

/** The claims of capacity, each for itself: A, B, C … */
export function capacityClaims(claims: readonly PublicClaim[]): MarkedClaim[] {
  return inPeople(claims, (predicate) => predicate.startsWith('capacity_')).map((marked, at) => ({
    ...marked,
    key: String.fromCharCode('A'.charCodeAt(0) + (at % 26)),
  }));
}

/** The claims of how many were held that say when: 1, 2, 3 … One without a date stands in the list of claims alone. */
export function heldClaims(claims: readonly PublicClaim[]): (MarkedClaim & HeldClaim)[] {
  return inPeople(claims, (predicate) => predicate === 'people_held')
    .flatMap((marked) => {
      const span = spanOf(marked.claim.claimDate ?? '');
      return span?.earliest && span.latest ? [{ ...marked, earliest: span.earliest, latest: span.latest }] : [];
    })
    .toSorted((one, other) => one.earliest.localeCompare(other.earliest))
    .map((marked, at) => ({ ...marked, key: String(at + 1) }));
}

function inPeople(claims: readonly PublicClaim[], about: (predicate: string) => boolean): MarkedClaim[] {
  return claims.flatMap((claim) =>
    about(claim.predicate) && claim.value !== null ? [{ key: '', claim, value: claim.value }] : [],
  );
}
