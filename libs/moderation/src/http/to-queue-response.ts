import type { Reason } from '../domain/queue-item.js';
import type { Person } from '../persistence/people.query.js';
import type { QueueEntry } from '../persistence/queue.query.js';
import type { Claim } from '../use-cases/claim-report.js';
import type { DecisionTaken } from '../use-cases/decide-report.js';
import type { RecentDecision } from '../use-cases/list-own-decisions.js';
import type {
  ReportClaimResponse,
  DecisionTakenResponse,
  ModeratorResponse,
  OwnDecisionResponse,
  QueueEntryResponse,
  ReasonResponse,
} from './dto/queue.response.js';

export function toQueueEntryResponse(entry: QueueEntry): QueueEntryResponse {
  const { facility } = entry;
  return {
    reportId: entry.reportId,
    reference: entry.reference,
    state: entry.state,
    facility: facility && { id: facility.id, name: facility.name, slug: facility.slug },
    facilityText: entry.facilityText,
    occurred: entry.occurred,
    categories: entry.categories,
    urgency: entry.urgency,
    reasons: entry.reasons.map(toReasonResponse),
    waitingSince: entry.waitingSince.toISOString(),
    dueAt: entry.dueAt.toISOString(),
    clockStopped: entry.clockStopped,
    assignee: toModeratorResponse(entry.assignee),
    until: entry.until?.toISOString() ?? null,
    screening: entry.screening,
  };
}

export function toReasonResponse({ code, label: { en, es } }: Reason): ReasonResponse {
  return { code, label: { en, es } };
}

export function toModeratorResponse(person: Person): ModeratorResponse;
export function toModeratorResponse(person: Person | null): ModeratorResponse | null;
export function toModeratorResponse(person: Person | null): ModeratorResponse | null {
  return person && { id: person.id, name: person.name };
}

export function toClaimResponse({ assignee, until }: Claim): ReportClaimResponse {
  return { assignee: toModeratorResponse(assignee), until: until.toISOString() };
}

export function toDecisionTakenResponse({ id, outcome, state, undoUntil }: DecisionTaken): DecisionTakenResponse {
  return { id, outcome, state, undoUntil: undoUntil.toISOString() };
}

export function toOwnDecisionResponse(decision: RecentDecision): OwnDecisionResponse {
  return {
    id: decision.id,
    reportId: decision.reportId,
    reference: decision.reference,
    state: decision.state,
    outcome: decision.outcome,
    reason: decision.reason,
    createdAt: decision.createdAt.toISOString(),
    undoneAt: decision.undoneAt?.toISOString() ?? null,
    undoUntil: decision.undoUntil.toISOString(),
    undoable: decision.undoable,
  };
}
