import { pickDefined } from '@habeas/kernel';
import type { GivenConsentStatus } from '../domain/consent.js';
import { consentGrants } from '../domain/consent.js';
import type { Report, ReportFields } from '../domain/report.js';

/** What a draft says once the given fields replaced its own; a field that was not sent stays (trap T3). */
export function mergeFields(stored: Report, fields: ReportFields): ReportFields {
  return { ...fieldsOf(stored), ...pickDefined(fields) };
}

/** A stored report as a person could have written it. */
export function fieldsOf(report: Report): ReportFields {
  const given = consentGrants.flatMap((grant) => {
    const status = report.consent[grant];
    return status === 'withdrawn' ? [] : [[grant, status] as const];
  });
  return {
    facilityId: report.facilityId,
    facilityText: report.facilityText,
    occurred: report.occurred,
    categories: report.categories,
    narrative: report.narrative,
    language: report.language,
    affected: report.affected,
    ongoing: report.ongoing,
    vulnerable: report.vulnerable,
    knownThrough: report.knownThrough,
    consent: Object.fromEntries(given) as Record<string, GivenConsentStatus>,
    answers: report.answers,
  };
}
