import type { VettingState } from '@habeas/kernel';

/** Where a fact about a place stands, and who wrote it. */
export interface Vetting {
  readonly state: VettingState;
  /** Everybody who wrote what waits or was confirmed; nobody when the operator brought it. */
  readonly writers: readonly string[];
  readonly proposedAt: Date;
  readonly confirmedAt: Date | null;
}

/** Why a fact is taken back. */
export const factRetractionReasons = ['error', 'risk', 'source_withdrawn'] as const;
export type FactRetractionReason = (typeof factRetractionReasons)[number];

/** One fact of a place that is confirmed by itself, at the revision of the place that was read. */
export type FacilityFact = { readonly expectedRevision: number } & (
  { readonly kind: 'profile' } | { readonly kind: 'name' | 'claim'; readonly id: string }
);
