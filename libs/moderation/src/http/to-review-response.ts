import type {
  HistoryEntry,
  ReviewedAssessment,
  ReviewedDecision,
  ReviewedDuplicate,
  ReviewedQueueItem,
  ReviewedSpan,
  ReviewedUrgencyChange,
} from '../persistence/review.query.js';
import type { ReportReview } from '../use-cases/review-report.js';
import type { ReportClaimResponse } from './dto/queue.response.js';
import type {
  AssessmentResponse,
  DecisionResponse,
  DuplicateResponse,
  HistoryEntryResponse,
  PersonalDataResponse,
  QueuePlaceResponse,
  ReviewResponse,
  ScreeningResponse,
  UrgencyChangeResponse,
} from './dto/review.response.js';
import { toModeratorResponse, toReasonResponse } from './to-queue-response.js';

/** The report's own part is intake's detail, which is built field by field there. */
export function toReviewResponse(review: ReportReview): ReviewResponse {
  const { queueItem } = review;
  return {
    report: review.report,
    screening: toScreeningResponse(review),
    queue: queueItem ? toQueuePlaceResponse(queueItem) : null,
    claim: queueItem?.assignee ? toHeldResponse(queueItem) : null,
    assessments: review.assessments.map(toAssessmentResponse),
    decisions: review.decisions.map(toDecisionResponse),
    urgencyChanges: review.urgencyChanges.map(toUrgencyChangeResponse),
    history: review.history.map(toHistoryResponse),
  };
}

/** A report that screening has not begun with yet has everything still to come. */
function toScreeningResponse({ screening, steps, personalData, duplicates }: ReportReview): ScreeningResponse {
  return {
    state: screening?.state ?? 'running',
    steps: steps.map(({ step, state }) => ({ step, state })),
    language: screening?.language ?? null,
    languageConfidence: screening?.languageConfidence ?? null,
    personalData: personalData.map(toPersonalDataResponse),
    duplicates: duplicates.map(toDuplicateResponse),
    urgency: screening?.urgency ?? null,
    reasons: (screening?.reasons ?? []).map(toReasonResponse),
  };
}

function toPersonalDataResponse({ id, field, start, end, type, rule }: ReviewedSpan): PersonalDataResponse {
  return { id, field, start, end, type, rule };
}

function toDuplicateResponse(other: ReviewedDuplicate): DuplicateResponse {
  return {
    reportId: other.reportId,
    reference: other.reference,
    state: other.state,
    similarity: other.similarity,
    sameFacility: other.sameFacility,
    samePeriod: other.samePeriod,
    sameOrganization: other.sameOrganization,
    narrative: other.narrative,
    occurred: other.occurred,
    verdict: other.verdict,
  };
}

function toQueuePlaceResponse(item: ReviewedQueueItem): QueuePlaceResponse {
  return {
    urgency: item.urgency,
    reasons: item.reasons.map(toReasonResponse),
    waitingSince: item.waitingSince.toISOString(),
    dueAt: item.dueAt.toISOString(),
    clockStopped: item.clockStopped,
    closedAt: item.closedAt?.toISOString() ?? null,
  };
}

function toHeldResponse({ assignee, until }: ReviewedQueueItem): ReportClaimResponse {
  return { assignee: toModeratorResponse(assignee), until: until?.toISOString() ?? null };
}

function toAssessmentResponse(assessment: ReviewedAssessment): AssessmentResponse {
  return {
    id: assessment.id,
    sourceReliability: assessment.sourceReliability,
    informationCredibility: assessment.informationCredibility,
    proof: assessment.proof,
    severity: assessment.severity,
    moderator: toModeratorResponse(assessment.moderator),
    createdAt: assessment.createdAt.toISOString(),
  };
}

function toDecisionResponse(decision: ReviewedDecision): DecisionResponse {
  return {
    id: decision.id,
    outcome: decision.outcome,
    reason: decision.reason,
    duplicateOf: decision.duplicateOf,
    assessmentId: decision.assessmentId,
    moderator: toModeratorResponse(decision.moderator),
    createdAt: decision.createdAt.toISOString(),
    undoneAt: decision.undoneAt?.toISOString() ?? null,
  };
}

function toUrgencyChangeResponse({
  from,
  to,
  reason,
  moderator,
  createdAt,
}: ReviewedUrgencyChange): UrgencyChangeResponse {
  return { from, to, reason, moderator: toModeratorResponse(moderator), createdAt: createdAt.toISOString() };
}

function toHistoryResponse({ at, act, actor, detail }: HistoryEntry): HistoryEntryResponse {
  return { at: at.toISOString(), act, actor: toModeratorResponse(actor), detail };
}
