import { pickDefined } from '@habeas/kernel';
import type { LocalText } from '../domain/languages.js';
import type { AffectedCount, SummaryContent } from '../domain/summary.js';
import type { SummaryAffectedRequest, DraftSummaryRequest, EditSummaryRequest } from './dto/summary.request.js';

export function toSummaryContent(request: DraftSummaryRequest): SummaryContent {
  return {
    facilityId: request.facilityId,
    reportIds: request.reportIds.toSorted(),
    title: toText(request.title),
    body: toText(request.body),
    categories: request.categories,
    period: request.period,
    proof: request.proof ?? null,
    affected: toCount(request.affected ?? null),
    embargoUntil: request.embargoUntil ?? null,
  };
}

export function toSummaryChanges(request: EditSummaryRequest): Partial<SummaryContent> {
  const { facilityId, reportIds, title, body, categories, period, proof, affected, embargoUntil } = request;
  return pickDefined({
    facilityId,
    reportIds: reportIds?.toSorted(),
    title: title && toText(title),
    body: body && toText(body),
    categories,
    period,
    proof,
    affected: affected === undefined ? undefined : toCount(affected),
    embargoUntil,
  });
}

function toText({ en, es }: { en?: string | null; es?: string | null }): LocalText {
  return { ...(en == null ? {} : { en }), ...(es == null ? {} : { es }) };
}

function toCount(affected: SummaryAffectedRequest | null): AffectedCount | null {
  if (affected === null) return null;
  const { low = null, best = null, high = null } = affected;
  return low === null && best === null && high === null ? null : { low, best, high };
}
