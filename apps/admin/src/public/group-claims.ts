import type { PublicClaim } from './types.js';

export interface ClaimGroup {
  predicate: string;
  items: PublicClaim[];
  /** Whether two claims of the group give different values for the same thing. */
  disputed: boolean;
}

/** Claims by what they are about, in the order they came; a group is disputed when its values differ. */
export function groupClaims(claims: readonly PublicClaim[]): ClaimGroup[] {
  const groups = new Map<string, PublicClaim[]>();
  for (const claim of claims) groups.set(claim.predicate, [...(groups.get(claim.predicate) ?? []), claim]);
  return [...groups].map(([predicate, items]) => ({ predicate, items, disputed: disagree(items) }));
}

function disagree(claims: readonly PublicClaim[]): boolean {
  const byUnit = new Map<string, Set<number>>();
  for (const { value, unit } of claims) {
    if (value === null) continue;
    byUnit.set(unit ?? '', (byUnit.get(unit ?? '') ?? new Set()).add(value));
  }
  return [...byUnit.values()].some((values) => values.size > 1);
}
