import type { Labels } from '../i18n/use-language.js';

/** What the insiders' API answers, as the reporter's and the staff's pages read it. Times are ISO 8601 in UTC. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export type Role = 'reporter' | 'org_admin' | 'moderator' | 'lead_moderator' | 'researcher' | 'admin' | 'auditor';

export interface Named {
  id: string;
  name: string;
}

export interface User {
  id: string;
  name: string;
  email: string;
  role: Role;
  organization: Named;
  locale: string;
  secondFactor: boolean;
  permissions: string[];
}

export type ReportState =
  | 'draft'
  | 'submitted'
  | 'queued'
  | 'in_review'
  | 'needs_information'
  | 'accepted'
  | 'rejected'
  | 'duplicate'
  | 'withdrawn';

export type ConsentStatus = 'granted' | 'refused' | 'not_asked' | 'withdrawn';

export interface Affected {
  low: number | null;
  best: number | null;
  high: number | null;
}

export interface FacilityItem {
  id: string;
  slug: string;
  name: string;
  country: string;
  adm1?: string | null;
  demo?: boolean;
}

export interface ReportItem {
  id: string;
  reference: string;
  state: ReportState;
  facility: Named | null;
  facilityText: string | null;
  occurred: string | null;
  categories: string[];
  submittedAt: string | null;
  createdAt: string;
  unansweredMessage: boolean;
}

export interface ReportMessage {
  id: string;
  side: 'organization' | 'moderation';
  text: string;
  createdAt: string;
}

export interface ReportDetail {
  id: string;
  reference: string;
  state: ReportState;
  revision: number;
  organization: Named;
  facility: (Named & { slug: string }) | null;
  facilityText: string | null;
  occurred: string | null;
  categories: string[];
  narrative: string | null;
  language: string | null;
  affected: Affected | null;
  ongoing: boolean | null;
  vulnerable: string[];
  knownThrough: string | null;
  consent: Record<string, ConsentStatus>;
  answers: Record<string, unknown>;
  createdAt: string;
  submittedAt: string | null;
  addenda: { id: string; text: string; createdAt: string }[];
  messages: ReportMessage[];
  transitions: { from: ReportState | null; to: ReportState; at: string; reason: string | null }[];
  demo: boolean;
}

/** The answer to a submission. */
export interface SubmittedReport {
  id: string;
  reference: string;
  state: ReportState;
  submittedAt: string | null;
  revision?: number;
}

export interface TaxonomyCategory {
  code: string;
  label: Labels;
  severity: number;
  urgency: string;
  provisions: { instrument: string; title: Labels; locator: string; checkStatus: string }[];
}

export interface TaxonomyGroup {
  code: string;
  label: Labels;
  categories: TaxonomyCategory[];
}

export interface ScaleValue {
  code: string | number;
  label: Labels;
  absenceBlocksPublication?: boolean;
}

export interface Scales {
  sourceReliability: ScaleValue[];
  informationCredibility: ScaleValue[];
  proof: ScaleValue[];
  severity: ScaleValue[];
  urgency: ScaleValue[];
  consentGrants: ScaleValue[];
  knownThrough: ScaleValue[];
  vulnerableGroups: ScaleValue[];
}

export interface ReportImport {
  id: string;
  state: 'received' | 'running' | 'finished' | 'failed';
  dryRun: boolean;
  total: number | null;
  processed: number;
  accepted: number;
  duplicates: number;
  failed: number;
  /** Why the file as a whole was refused. */
  fault: { code: string; columns: string[] } | null;
  unmapped: { column: string; value: string; count: number }[];
  errors: { line: number; column: string | null; code: string; reason: string }[];
  createdAt: string;
  finishedAt: string | null;
}

export interface ApiKeyItem {
  id: string;
  name: string;
  expiresAt: string | null;
  createdAt?: string;
  lastUsedAt?: string | null;
}
