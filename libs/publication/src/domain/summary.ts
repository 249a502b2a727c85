import type { LocalText } from './languages.js';
import type { SummaryState } from './summary-states.js';

/** People affected, as told: least, best and most. */
export interface AffectedCount {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** What a summary says. */
export interface SummaryContent {
  readonly facilityId: string;
  readonly reportIds: readonly string[];
  readonly title: LocalText;
  readonly body: LocalText;
  readonly categories: readonly string[];
  /** EDTF, no finer than the month. */
  readonly period: string;
  /** Null: the lowest standard of proof of the cited reports. */
  readonly proof: number | null;
  /** Null: what the cited reports tell. */
  readonly affected: AffectedCount | null;
  /** The first day, in UTC, on which it may be published; null: at any time. */
  readonly embargoUntil: string | null;
}

/** A summary as it is worked on. */
export interface Summary extends SummaryContent {
  readonly id: string;
  /** The id that the public sees. */
  readonly publicId: string;
  readonly state: SummaryState;
  readonly drafterId: string;
  /** Everybody who wrote any of it since the last published version, the drafter among them. */
  readonly editorIds: readonly string[];
  readonly revision: number;
  /** Number of the version that is or was public; 0 before the first. */
  readonly currentVersion: number;
  /** Hash of what was handed to the second person. */
  readonly submittedHash: string | null;
}

export const retractionReasons = ['withdrawn_consent', 'error', 'risk'] as const;
export type RetractionReason = (typeof retractionReasons)[number];
