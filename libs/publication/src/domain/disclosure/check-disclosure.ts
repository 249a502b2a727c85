import type { LocalText, SummaryLanguage } from '../languages.js';
import { summaryLanguages } from '../languages.js';
import { blankMarks } from '../sentences.js';
import { findContacts } from './contacts.js';
import { findExactDays, isCoarsePeriod } from './exact-days.js';
import type { DisclosureField, DisclosureFinding, FindingCode, TextFinding } from './finding.js';
import { findNamesFromReports } from './names-from-reports.js';
import { findAlienNumbers, findNumbersInParts } from './numbers-in-parts.js';
import { findOrganizations, findPersonNames } from './person-names.js';
import { toReadable } from './readable.js';
import { ReportComparison } from './report-comparison.js';

/** What the check reads and knows, beside what was reported. */
export interface DisclosureInput {
  readonly title: LocalText;
  readonly body: LocalText;
  readonly period: string;
  /** Names of the accounts that sent the cited reports. */
  readonly reporters: readonly string[];
  /** Names of the organisations whose reports are cited. */
  readonly organizations: readonly string[];
  /** The facility's own names, its places and other names that are no person's. */
  readonly allowedNames: readonly string[];
}

/** A place that the detector of personal data marked. */
export interface PersonalDataMark {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly rule: string;
}

export type PersonalDataDetector = (text: string, language: SummaryLanguage) => readonly PersonalDataMark[];

/** Types of the detector that stop a publication, by the code that the check gives them. */
const detectorCodes: Readonly<Record<string, FindingCode>> = {
  person: 'person_name',
  phone: 'contact',
  email: 'contact',
  address: 'contact',
  identity_number: 'identity_number',
  date_of_birth: 'exact_day',
};

/** Where reports are read that these texts are compared with: all of them, before {@link checkDisclosure}. */
export function comparisonFor(written: readonly string[]): ReportComparison {
  return new ReportComparison(written.map((text) => toReadable(blankMarks(text)).text));
}

/**
 * Everything in a summary that could lead to a person who spoke or suffered: names, contacts, identity numbers, exact
 * days, wording taken over from a report, the reporting organisation, a period finer than the month. Texts are read as
 * eyes read them: signs without width and look-alike letters hide nothing. Only a summary without a finding is published.
 */
export function checkDisclosure(
  written: DisclosureInput,
  reported: ReportComparison,
  detect: PersonalDataDetector,
): DisclosureFinding[] {
  const input = { ...readableInput(written), reported };
  const findings: DisclosureFinding[] = [];
  for (const language of summaryLanguages) {
    for (const part of ['title', 'body'] as const) {
      const text = input[part][language];
      if (text !== undefined)
        findings.push(...inField(`${part}.${language}`, checkWritten(text, part, language, input, detect)));
    }
  }
  if (!isCoarsePeriod(input.period)) {
    findings.push({
      code: 'exact_day',
      field: 'period',
      start: 0,
      end: input.period.length,
      rule: 'period_finer_than_month',
    });
  }
  return findings;
}

type ComparedInput = DisclosureInput & { readonly reported: ReportComparison };

/** What is compared with is read the same way as the summary. */
function readableInput(input: DisclosureInput): DisclosureInput {
  const readable = (texts: readonly string[]): string[] => texts.map((text) => toReadable(text).text);
  return {
    ...input,
    reporters: readable(input.reporters),
    organizations: readable(input.organizations),
    allowedNames: readable(input.allowedNames),
  };
}

/** Findings in a text as it was written: each points to where its words stand there. */
function checkWritten(
  written: string,
  part: 'title' | 'body',
  language: SummaryLanguage,
  input: ComparedInput,
  detect: PersonalDataDetector,
): TextFinding[] {
  const { text, placeOf } = toReadable(blankMarks(written));
  const headline = part === 'title' && isHeadline(text);
  return checkText(text, language, headline, input, detect).map((finding) => ({
    ...finding,
    ...placeOf(finding.start, finding.end),
  }));
}

function checkText(
  text: string,
  language: SummaryLanguage,
  headline: boolean,
  input: ComparedInput,
  detect: PersonalDataDetector,
): TextFinding[] {
  const own = [
    ...findExactDays(text),
    ...findPersonNames(text, input.allowedNames).filter(({ rule }) => !headline || rule !== 'capitals'),
    ...findNamesFromReports(text, { named: input.reported.named, reporters: input.reporters }, input.allowedNames),
    ...findOrganizations(text, input.organizations),
    ...input.reported.copiedIn(text),
    ...findContacts(text),
    ...findNumbersInParts(text),
    ...findAlienNumbers(text),
  ];
  return withoutRepeats([...own, ...detected(text, language, input, detect)]);
}

/** English headlines may capitalise every word; two capitals in a row say nothing there. */
function isHeadline(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.length >= 5 && words.filter((word) => /^\p{Lu}/u.test(word)).length / words.length >= 0.8;
}

/** A person seen by the detector alone is a finding only if it is no institution and none of the allowed names. */
function detected(
  text: string,
  language: SummaryLanguage,
  input: ComparedInput,
  detect: PersonalDataDetector,
): TextFinding[] {
  return detect(text, language).flatMap(({ start, end, type, rule }) => {
    const code = detectorCodes[type];
    if (code === undefined) return [];
    if (code === 'person_name' && findPersonNames(text.slice(start, end), input.allowedNames).length === 0) return [];
    return [{ code, start, end, rule }];
  });
}

/** One finding for one place and code: the widest stays. */
function withoutRepeats(findings: readonly TextFinding[]): TextFinding[] {
  const sorted = findings.toSorted((one, other) => one.start - other.start || other.end - one.end);
  const reach = new Map<FindingCode, number>();
  return sorted.filter(({ code, end }) => {
    if (end <= (reach.get(code) ?? -1)) return false;
    reach.set(code, end);
    return true;
  });
}

function inField(field: DisclosureField, findings: readonly TextFinding[]): DisclosureFinding[] {
  return findings.map(({ code, start, end, rule }) => ({ code, field, start, end, rule }));
}
