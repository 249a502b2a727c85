import type { VettingState } from '@habeas/kernel';
import type { Agreement, Designation, MediaItem, Statement, Statistic } from './flat-records.js';
import type { LegalOrder } from './legal-order.js';
import type { PlaceTie, Relation } from './ties.js';
import type { Transfer } from './transfer.js';

/** What a record of each kind says. */
export interface RecordContents {
  readonly transfer: Transfer;
  readonly legal_order: LegalOrder;
  readonly statement: Statement;
  readonly agreement: Agreement;
  readonly media_item: MediaItem;
  readonly designation: Designation;
  readonly statistic: Statistic;
}

export const recordKinds = [
  'transfer',
  'legal_order',
  'statement',
  'agreement',
  'media_item',
  'designation',
  'statistic',
] as const satisfies readonly (keyof RecordContents)[];
export type RecordKind = (typeof recordKinds)[number];

/** A record as somebody writes it. Every record is a claim with its claimant, never a finding. */
export interface RecordDraft<K extends RecordKind = RecordKind> {
  readonly kind: K;
  /** The public address, also the id in files: it never changes. */
  readonly slug: string;
  /** Who says so, where a part of the content does not name somebody else. */
  readonly claimant: string;
  readonly content: RecordContents[K];
  readonly relations: readonly Relation[];
  readonly places: readonly PlaceTie[];
  /** External ids of sources in the registry. */
  readonly sources: readonly string[];
}

/** A record with what all kinds share. */
export interface ContextRecord<K extends RecordKind = RecordKind> extends RecordDraft<K> {
  readonly id: string;
  readonly state: VettingState;
  readonly revision: number;
  /** The revision that a second person let through; null while there is none, or after retraction. */
  readonly confirmedRevision: number | null;
  /** Who wrote any part of what is not confirmed yet. */
  readonly writers: readonly string[];
}
