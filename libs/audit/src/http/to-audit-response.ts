import { encodeCursor } from '@habeas/platform/http';
import type { AuditEntry } from '../domain/audit-entry.js';
import type { AuditVerification } from '../use-cases/verify-audit.js';
import type { AuditEntryResponse, AuditPageResponse } from './dto/audit-page.response.js';
import type { AuditVerificationResponse } from './dto/audit-verification.response.js';

export function toAuditPageResponse(page: { entries: AuditEntry[]; nextBefore: number | null }): AuditPageResponse {
  return {
    items: page.entries.map(toEntryResponse),
    nextCursor: page.nextBefore === null ? null : encodeCursor([page.nextBefore]),
  };
}

export function toVerificationResponse(verification: AuditVerification): AuditVerificationResponse {
  const { firstBad } = verification;
  return {
    ok: verification.ok,
    entries: verification.entries,
    head: verification.head,
    firstBad: firstBad === null ? null : { seq: firstBad.seq, reason: firstBad.reason },
  };
}

function toEntryResponse(entry: AuditEntry): AuditEntryResponse {
  return {
    seq: entry.seq,
    at: entry.at.toISOString(),
    act: entry.act,
    actor: entry.actor,
    objectType: entry.objectType,
    objectId: entry.objectId,
    detail: { ...entry.detail },
    hash: entry.hash,
  };
}
