import type { OwnReport } from '../persistence/own-reports.query.js';
import type { GrantBasis, ReportDetail } from '../persistence/report-detail.query.js';
import type { Message } from '../use-cases/post-message.js';
import type { ReportReceipt } from '../use-cases/receipt.js';
import type { ListedReportResponse } from './dto/report-list.response.js';
import type {
  ConsentBasisResponse,
  MessageResponse,
  ReportReceiptResponse,
  ReportResponse,
} from './dto/report.response.js';

export function toReceiptResponse({ id, reference, state, submittedAt }: ReportReceipt): ReportReceiptResponse {
  return { id, reference, state, submittedAt };
}

export function toMessageResponse({ id, side, text, createdAt }: Message): MessageResponse {
  return { id, side, text, createdAt };
}

export function toReportResponse(report: ReportDetail): ReportResponse {
  return {
    id: report.id,
    reference: report.reference,
    state: report.state,
    revision: report.revision,
    organization: { id: report.organization.id, name: report.organization.name },
    facility: report.facility && { id: report.facility.id, name: report.facility.name, slug: report.facility.slug },
    facilityText: report.facilityText,
    occurred: report.occurred,
    categories: report.categories,
    narrative: report.narrative,
    language: report.language,
    affected: report.affected && { low: report.affected.low, best: report.affected.best, high: report.affected.high },
    ongoing: report.ongoing,
    vulnerable: report.vulnerable,
    knownThrough: report.knownThrough,
    consent: report.consent,
    consentBasis: report.consentBasis.map(toBasisResponse),
    answers: report.answers,
    createdAt: report.createdAt,
    submittedAt: report.submittedAt,
    addenda: report.addenda.map(({ id, text, createdAt }) => ({ id, text, createdAt })),
    messages: report.messages.map(toMessageResponse),
    transitions: report.transitions.map(({ from, to, at, reason }) => ({ from, to, at, reason })),
    demo: report.demo,
  };
}

function toBasisResponse({ grant, language, how, witnessed, expires, proxy }: GrantBasis): ConsentBasisResponse {
  return {
    grant,
    language,
    how,
    witnessed,
    expires,
    proxy: proxy && { relation: proxy.relation, reason: proxy.reason },
  };
}

export function toListedReportResponse(report: OwnReport): ListedReportResponse {
  return {
    id: report.id,
    reference: report.reference,
    state: report.state,
    facility: report.facility && { id: report.facility.id, name: report.facility.name },
    facilityText: report.facilityText,
    occurred: report.occurred,
    categories: report.categories,
    submittedAt: report.submittedAt,
    createdAt: report.createdAt,
    unansweredMessage: report.unansweredMessage,
  };
}
