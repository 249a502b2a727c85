import type { Labelled, Named, ReportState, Urgency } from './shared-types.js';

export interface Reason {
  code: string;
  label: Labelled;
}

export interface QueueItem {
  reportId: string;
  reference: string;
  facility: Named | null;
  facilityText?: string | null;
  categories: string[];
  urgency: Urgency;
  reasons: Reason[];
  waitingSince: string;
  dueAt: string | null;
  state: ReportState;
  clockStopped: string | null;
  assignee: Named | null;
  until: string | null;
  screening: 'complete' | 'incomplete';
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
  occurred: string;
  categories: string[];
  narrative: string;
  language: string | null;
  affected: { low: number | null; best: number | null; high: number | null } | null;
  ongoing: boolean | null;
  vulnerable: string[];
  knownThrough: string | null;
  consent: Record<string, 'granted' | 'refused' | 'not_asked'>;
  answers: Record<string, unknown>;
  createdAt: string;
  submittedAt: string | null;
  addenda: { id: string; text: string; createdAt: string }[];
  messages: ReportMessage[];
  transitions: { from: string | null; to: string; at: string; reason: string | null }[];
  demo: boolean;
}

export interface PersonalDataSpan {
  id: string;
  field: string;
  start: number;
  end: number;
  type: string;
  rule: string;
}

/** What a moderator may say of a pair; `duplicate` comes from a decision alone. */
export type DuplicateVerdict = 'not_duplicate' | 'related';

export interface NearDuplicate {
  reportId: string;
  reference: string;
  similarity: number;
  sameFacility: boolean;
  samePeriod: boolean;
  sameOrganization: boolean;
  narrative: string;
  occurred: string;
  verdict: DuplicateVerdict | 'duplicate' | null;
}

export interface Screening {
  state: 'running' | 'complete' | 'incomplete';
  steps: { step: string; state: string }[];
  language: string | null;
  personalData: PersonalDataSpan[];
  duplicates: NearDuplicate[];
  urgency: Urgency | null;
  reasons: Reason[];
}

export interface Assessment {
  sourceReliability: string;
  informationCredibility: number;
  proof: number;
  severity: number;
}

export type Outcome = 'accept' | 'reject' | 'request_information' | 'mark_duplicate';

export interface Claim {
  assignee: Named;
  until: string;
}

export interface DecisionEntry {
  id: string;
  outcome: Outcome;
  reason: string;
  createdAt: string;
  undoneAt?: string | null;
  moderator?: Named | null;
}

export interface HistoryEntry {
  at: string;
  act: string;
  actor: Named | null;
  detail: Record<string, string | number | boolean | null> | null;
}

/** `GET /reports/{id}/review`. */
export interface Review {
  report: ReportDetail;
  screening: Screening;
  /** The place in the queue: a person's change of urgency stands here, not in the screening. */
  queue: {
    urgency: Urgency;
    reasons: Reason[];
    dueAt: string;
    clockStopped: string | null;
    closedAt: string | null;
  } | null;
  claim: Claim | null;
  urgencyChanges: { from: Urgency; to: Urgency; reason: string; moderator: Named; createdAt: string }[];
  assessments: (Assessment & { id: string; createdAt: string; moderator?: Named | null })[];
  decisions: DecisionEntry[];
  history: HistoryEntry[];
}

export interface DecisionRequest {
  outcome: Outcome;
  reason: string;
  duplicateOf?: string;
  assessment?: Assessment;
}

export interface DecisionMade {
  id: string;
  outcome: Outcome;
  state: ReportState;
  undoUntil: string;
}

/** `GET /report-search`: any report but a draft, found by place, state or reference. */
export interface FoundReport {
  reportId: string;
  reference: string;
  state: ReportState;
  organization: Named;
  facility: Named | null;
  occurred: string | null;
  categories: string[];
  /** Accepted, and the source agreed to an anonymised summary. */
  publishable: boolean;
}

/** `GET /decisions`: what the signed-in moderator decided lately. */
export interface RecentDecision {
  id: string;
  reportId: string;
  reference: string;
  outcome: Outcome;
  reason: string;
  createdAt: string;
  undoUntil: string;
  undoneAt: string | null;
  undoable: boolean;
}
