import type { PublicClaim } from './types.js';

export interface ClaimGroup {
  predicate: string;
  items: PublicClaim[];
  /** Whether two claims of the group give different values for the same thing. */
  disputed: boolean;
}

/** What a reader asks first stands first; whatever is not listed follows, and statements come last. */
const first = [
  'capacity_design',
  'capacity_operational',
  'capacity_maximum',
  'capacity_planned',
  'people_held',
  'operator',
  'opened',
  'identity',
];
const last = ['allegation_general', 'reply_to_allegation_general', 'statement'];

/** Claims by what they are about; a group is disputed when its values differ. */
export function groupClaims(claims: readonly PublicClaim[]): ClaimGroup[] {
  const groups = new Map<string, PublicClaim[]>();
  for (const claim of claims) groups.set(claim.predicate, [...(groups.get(claim.predicate) ?? []), claim]);
  return [...groups]
    .map(([predicate, items]) => ({ predicate, items, disputed: disagree(items) }))
    .sort((one, other) => rank(one.predicate) - rank(other.predicate));
}

function rank(predicate: string): number {
  if (first.includes(predicate)) return first.indexOf(predicate) - first.length;
  return last.includes(predicate) ? last.indexOf(predicate) + 1 : 0;
}

function disagree(claims: readonly PublicClaim[]): boolean {
  const byUnit = new Map<string, Set<number>>();
  for (const { value, unit } of claims) {
    if (value === null) continue;
    byUnit.set(unit ?? '', (byUnit.get(unit ?? '') ?? new Set()).add(value));
  }
  return [...byUnit.values()].some((values) => values.size > 1);
}
