import type { Named, ReportState, SummaryState } from './shared-types.js';

export type SummaryLanguage = 'en' | 'es';

export interface Finding {
  code: string;
  field: string;
  start: number;
  end: number;
  rule: string;
}

export interface Sentence {
  language: SummaryLanguage;
  position: number;
  text: string;
  reportIds: string[];
}

export interface SummaryReport {
  id: string;
  reference: string;
  state: ReportState;
}

export interface Summary {
  id: string;
  state: SummaryState;
  revision: number;
  version: number;
  url: string | null;
  facility: Named & { slug: string };
  title: Partial<Record<SummaryLanguage, string | null>>;
  body: Partial<Record<SummaryLanguage, string | null>>;
  categories: string[];
  period: string;
  proof: number | null;
  sources: number;
  affected: { band: string } | null;
  reports: SummaryReport[];
  sentences: Sentence[];
  drafter: Named;
  submittedAt: string | null;
  publishedAt: string | null;
  returnReason: string | null;
  findings: Finding[];
  versions: { version: number; publishedAt: string; hash: string }[];
}

/** Rows of `GET /summaries`; the list may leave out what only the page of one summary shows. */
export type SummaryRow = Pick<Summary, 'id' | 'state' | 'version' | 'facility' | 'title' | 'period' | 'categories'> &
  Partial<Pick<Summary, 'drafter' | 'submittedAt' | 'publishedAt' | 'url' | 'proof' | 'sources' | 'returnReason'>>;

export interface SummaryInput {
  facilityId: string;
  reportIds: string[];
  /** `null` takes the text of a language away. */
  title: Record<SummaryLanguage, string | null>;
  body: Record<SummaryLanguage, string | null>;
  categories: string[];
  period: string;
  /** `null`: the lowest of the cited reports. */
  proof: number | null;
}

export type RetractionReason = 'withdrawn_consent' | 'error' | 'risk';
