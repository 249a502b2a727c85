import { pickDefined } from '@habeas/kernel';
import type { ReportFields } from '../domain/report.js';
import type { ReportFieldsRequest } from './dto/report-fields.request.js';

/** The fields that were really sent: an instance of a request owns keys that nobody sent (trap T3). */
export function toReportFields(request: ReportFieldsRequest): ReportFields {
  const { affected } = request;
  return pickDefined({
    facilityId: request.facilityId,
    facilityText: request.facilityText,
    occurred: request.occurred,
    categories: request.categories,
    narrative: request.narrative,
    language: request.language,
    affected: affected && { low: affected.low ?? null, best: affected.best ?? null, high: affected.high ?? null },
    ongoing: request.ongoing,
    vulnerable: request.vulnerable,
    knownThrough: request.knownThrough,
    consent: request.consent,
    answers: request.answers,
  });
}
