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
export function capacityMarks(claims: readonly PublicClaim[]): MarkedClaim[] {
  return withNumber(claims).map((marked, at) => ({ ...marked, key: letter(at) }));
}

/** The claims of how many were held that say when: 1, 2, 3 … One without a date stands in the list of claims alone. */
export function heldMarks(claims: readonly PublicClaim[]): (MarkedClaim & HeldClaim)[] {
  return withNumber(claims)
    .flatMap((marked) => {
      const span = spanOf(marked.claim.claimDate ?? '');
      return span?.earliest && span.latest ? [{ ...marked, earliest: span.earliest, latest: span.latest }] : [];
    })
    .toSorted((one, other) => one.earliest.localeCompare(other.earliest))
    .map((marked, at) => ({ ...marked, key: String(at + 1) }));
}

function withNumber(claims: readonly PublicClaim[]) {
  return claims.flatMap((claim) => (claim.value === null ? [] : [{ key: '', claim, value: claim.value }]));
}

function letter(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + (at % 26));
}
