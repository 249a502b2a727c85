import type { Answer } from '../../api/answer.js';

export type Reason = Answer<'ReasonResponse'>;
export type QueueItem = Answer<'QueueEntryResponse'>;
export type ReportDetail = Answer<'ReportResponse'>;
/** What one answer about consent rests on. */
export type ConsentBasis = Answer<'ConsentBasisResponse'>;
export type ReportMessage = Answer<'MessageResponse'>;
export type PersonalDataSpan = Answer<'PersonalDataResponse'>;
export type NearDuplicate = Answer<'DuplicateResponse'>;
export type Screening = Answer<'ScreeningResponse'>;
/** `GET /reports/{id}/review`. */
export type Review = Answer<'ReviewResponse'>;
export type HistoryEntry = Answer<'HistoryEntryResponse'>;
export type Claim = Answer<'ReportClaimResponse'>;

/** What a moderator may say of a pair; `duplicate` comes from a decision alone. */
export type DuplicateVerdict = Answer<'JudgeDuplicateRequest'>['verdict'];

export type Assessment = Answer<'AssessmentRequest'>;
export type DecisionRequest = Answer<'DecideReportRequest'>;
export type Outcome = DecisionRequest['outcome'];
export type DecisionMade = Answer<'DecisionTakenResponse'>;

/** `GET /report-search`: any report but a draft, found by place, state or reference. */
export type FoundReport = Answer<'FoundReportResponse'>;
/** `GET /decisions`: what the signed-in moderator decided lately. */
export type RecentDecision = Answer<'OwnDecisionResponse'>;
