import { type FieldError, isEdtf, isWellFormedText, parseEdtf } from '@habeas/kernel';
import { completeConsents, isConsentGrant, reviewIsRefused } from './consent.js';
import { type Affected, knownThroughs, type ReportContent, type ReportFields } from './report.js';

export const narrativeMax = 20_000;
export const facilityTextMax = 300;
export const categoriesMax = 10;
export const affectedMax = 1_000_000;
export const messageMax = 5_000;

const earliestDay = '1900-01-01';
const dayInMilliseconds = 86_400_000;
const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** What the reference data says; looked up by the caller, since the rules here know no table. */
export interface KnownCodes {
  readonly categories: ReadonlySet<string>;
  readonly vulnerable: ReadonlySet<string>;
}

/** A draft may have gaps, but what is there must be sound. */
export function faultsOfDraft(fields: ReportFields, known: KnownCodes, now: Date): FieldError[] {
  return [
    ...faultsOfPlace(fields),
    ...faultsOfOccurred(fields.occurred, now),
    ...faultsOfCategories(fields.categories, known.categories),
    ...faultsOfNarrative(fields.narrative),
    ...faultsOfLanguage(fields.language),
    ...faultsOfAffected(fields.affected),
    ...faultsOfVulnerable(fields.vulnerable, known.vulnerable),
    ...faultsOfKnownThrough(fields.knownThrough),
    ...faultsOfConsent(fields.consent),
  ];
}

/** A report that is handed in also needs its place, date, kind, story and origin, and no refusal of the review. */
export function faultsOfSubmission(fields: ReportFields, known: KnownCodes, now: Date): FieldError[] {
  const faults = faultsOfDraft(fields, known, now);
  if (!fields.facilityId && !fields.facilityText) faults.push({ field: 'facilityId', code: 'facility_required' });
  if (!fields.occurred) faults.push({ field: 'occurred', code: 'required' });
  if (!fields.categories?.length) faults.push({ field: 'categories', code: 'required' });
  if (!fields.narrative) faults.push({ field: 'narrative', code: 'required' });
  if (!fields.knownThrough) faults.push({ field: 'knownThrough', code: 'required' });
  if (!fields.consent) faults.push({ field: 'consent', code: 'required' });
  else if (reviewIsRefused(fields.consent)) {
    faults.push({ field: 'consent.internal_review', code: 'internal_review_refused' });
  }
  return faults;
}

/** The content to keep, once the fields were found without fault. */
export function contentOf(fields: ReportFields): ReportContent {
  const span = fields.occurred ? parseEdtf(fields.occurred) : null;
  return {
    facilityId: fields.facilityId ?? null,
    facilityText: fields.facilityText ?? null,
    occurred: fields.occurred ?? null,
    occurredEarliest: span?.earliest ?? null,
    occurredLatest: span?.latest ?? null,
    categories: fields.categories ?? [],
    narrative: fields.narrative ?? null,
    language: fields.language ?? null,
    affected: fields.affected ?? null,
    ongoing: fields.ongoing ?? null,
    vulnerable: fields.vulnerable ?? [],
    knownThrough: fields.knownThrough ?? null,
    consent: completeConsents(fields.consent ?? {}),
    answers: fields.answers ?? {},
  };
}

function faultsOfPlace({ facilityText }: ReportFields): FieldError[] {
  return faultsOfText('facilityText', facilityText, facilityTextMax);
}

function faultsOfNarrative(narrative: ReportFields['narrative']): FieldError[] {
  return faultsOfText('narrative', narrative, narrativeMax);
}

/** Text that PostgreSQL keeps as written (D14), with something in it besides blanks. */
function faultsOfText(field: string, text: string | null | undefined, max: number): FieldError[] {
  if (text === undefined || text === null) return [];
  if (!isWellFormedText(text)) return [{ field, code: 'text_malformed' }];
  if (text.trim() === '') return [{ field, code: 'required' }];
  return text.length > max ? [{ field, code: 'too_long' }] : [];
}

function faultsOfOccurred(occurred: ReportFields['occurred'], now: Date): FieldError[] {
  if (occurred === undefined || occurred === null) return [];
  const code = faultOfDate(occurred, now);
  return code ? [{ field: 'occurred', code }] : [];
}

/** Past or present, by the furthest time zone: a year or month that has begun is present, whatever its last day. */
export function faultOfDate(text: string, now: Date): string | undefined {
  if (!isEdtf(text)) return 'edtf_invalid';
  const tomorrow = new Date(now.getTime() + dayInMilliseconds).toISOString().slice(0, 10);
  for (const end of text.split('/')) {
    if (end === '' || end === '..') continue;
    const { earliest, latest } = parseEdtf(end);
    if (earliest !== null && earliest > tomorrow) return 'in_the_future';
    if (latest !== null && latest < earliestDay) return 'too_long_ago';
  }
  return undefined;
}

function faultsOfCategories(codes: ReportFields['categories'], known: ReadonlySet<string>): FieldError[] {
  if (!codes) return [];
  if (codes.length > categoriesMax) return [{ field: 'categories', code: 'too_many' }];
  if (new Set(codes).size !== codes.length) return [{ field: 'categories', code: 'repeated' }];
  return codes.flatMap((code, index) =>
    known.has(code) ? [] : [{ field: `categories.${index}`, code: 'category_unknown' }],
  );
}

function faultsOfLanguage(language: ReportFields['language']): FieldError[] {
  return language && !languageTag.test(language) ? [{ field: 'language', code: 'language_invalid' }] : [];
}

function faultsOfAffected(affected: Affected | null | undefined): FieldError[] {
  if (!affected) return [];
  const { low, best, high } = affected;
  const faults: FieldError[] = [];
  for (const [name, count] of Object.entries({ low, best, high })) {
    const sound = count === null || (Number.isInteger(count) && count >= 0 && count <= affectedMax);
    if (!sound) faults.push({ field: `affected.${name}`, code: 'count_invalid' });
  }
  const ascending = [low, best, high].filter((count) => count !== null);
  if (ascending.some((count, index) => index > 0 && count < (ascending[index - 1] ?? count))) {
    faults.push({ field: 'affected', code: 'range_not_ascending' });
  }
  return faults;
}

function faultsOfVulnerable(codes: ReportFields['vulnerable'], known: ReadonlySet<string>): FieldError[] {
  if (!codes) return [];
  if (new Set(codes).size !== codes.length) return [{ field: 'vulnerable', code: 'repeated' }];
  return codes.flatMap((code, index) =>
    known.has(code) ? [] : [{ field: `vulnerable.${index}`, code: 'group_unknown' }],
  );
}

function faultsOfKnownThrough(knownThrough: ReportFields['knownThrough']): FieldError[] {
  if (knownThrough === undefined || knownThrough === null || knownThroughs.includes(knownThrough)) return [];
  return [{ field: 'knownThrough', code: 'unknown_value' }];
}

function faultsOfConsent(consent: ReportFields['consent']): FieldError[] {
  return Object.entries(consent ?? {}).flatMap(([grant, status]) => {
    if (!isConsentGrant(grant)) return [{ field: 'consent', code: 'grant_unknown' }];
    const sound = status === 'granted' || status === 'refused' || status === 'not_asked';
    return sound ? [] : [{ field: `consent.${grant}`, code: 'unknown_value' }];
  });
}
