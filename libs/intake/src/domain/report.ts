import type { ConsentGrant, ConsentSet, GivenConsentStatus } from './consent.js';
import type { ReportState } from './report-states.js';

/** How the organisation came to know. */
export const knownThroughs = [
  'direct',
  'relative',
  'lawyer',
  'former_detainee',
  'staff',
  'document',
  'media',
  'other',
] as const;

export type KnownThrough = (typeof knownThroughs)[number];

/** People affected, as far as anybody can say: at least, most likely, at most. */
export interface Affected {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
}

/** Answers of the questionnaire, by question. Their rules belong to the questionnaire's definition. */
export type Answers = Readonly<Record<string, unknown>>;

/** What a person can write into a report. Everything may be missing while it is a draft. */
export interface ReportFields {
  readonly facilityId?: string | null;
  readonly facilityText?: string | null;
  readonly occurred?: string | null;
  readonly categories?: readonly string[];
  readonly narrative?: string | null;
  readonly language?: string | null;
  readonly affected?: Affected | null;
  readonly ongoing?: boolean | null;
  readonly vulnerable?: readonly string[];
  readonly knownThrough?: KnownThrough | null;
  readonly consent?: Partial<Record<ConsentGrant, GivenConsentStatus>>;
  readonly answers?: Answers;
}

/** The content of a report as it is kept. In a draft any part may be empty. */
export interface ReportContent {
  readonly facilityId: string | null;
  readonly facilityText: string | null;
  readonly occurred: string | null;
  readonly occurredEarliest: string | null;
  readonly occurredLatest: string | null;
  readonly categories: readonly string[];
  readonly narrative: string | null;
  readonly language: string | null;
  readonly affected: Affected | null;
  readonly ongoing: boolean | null;
  readonly vulnerable: readonly string[];
  readonly knownThrough: KnownThrough | null;
  readonly consent: ConsentSet;
  readonly answers: Answers;
}

/** A report as the database holds it, without its threads. */
export interface Report extends ReportContent {
  readonly id: string;
  readonly reference: string;
  readonly organizationId: string;
  readonly submitterId: string;
  readonly state: ReportState;
  readonly revision: number;
  readonly questionnaireVersion: string | null;
  readonly createdAt: Date;
  readonly submittedAt: Date | null;
  readonly stateChangedAt: Date;
  readonly importId: string | null;
  readonly demo: boolean;
}
