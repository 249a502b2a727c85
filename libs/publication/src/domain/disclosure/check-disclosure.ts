import type { LocalText, SummaryLanguage } from '../languages.js';
import { summaryLanguages } from '../languages.js';
import { blankMarks } from '../sentences.js';
import { findCopiedWording } from './copied-wording.js';
import { findExactDays, isCoarsePeriod } from './exact-days.js';
import type { DisclosureField, DisclosureFinding, FindingCode, TextFinding } from './finding.js';
import { findNamesFromReports } from './names-from-reports.js';
import { findOrganizations, findPersonNames } from './person-names.js';

/** What the check reads and what it compares with. */
export interface DisclosureInput {
  readonly title: LocalText;
  readonly body: LocalText;
  readonly period: string;
  /** Narratives of the cited reports. */
  readonly narratives: readonly string[];
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

const webAddress = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}])@[A-Za-z0-9_.]{3,}/gu;

/**
 * Everything in a summary that could lead to a person who spoke or suffered: names, contacts, identity numbers, exact
 * days, wording taken over from a report, the reporting organisation, a period finer than the month. Only a summary
 * without a finding is published.
 */
export function checkDisclosure(input: DisclosureInput, detect: PersonalDataDetector): DisclosureFinding[] {
  const findings: DisclosureFinding[] = [];
  for (const language of summaryLanguages) {
    for (const part of ['title', 'body'] as const) {
      const text = input[part][language];
      const headline = part === 'title' && text !== undefined && isHeadline(text);
      if (text !== undefined)
        findings.push(
          ...inField(`${part}.${language}`, checkText(blankMarks(text), language, headline, input, detect)),
        );
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

function checkText(
  text: string,
  language: SummaryLanguage,
  headline: boolean,
  input: DisclosureInput,
  detect: PersonalDataDetector,
): TextFinding[] {
  const own = [
    ...findExactDays(text),
    ...findPersonNames(text, input.allowedNames).filter(({ rule }) => !headline || rule !== 'capitals'),
    ...findNamesFromReports(text, input.narratives, input.allowedNames),
    ...findOrganizations(text, input.organizations),
    ...findCopiedWording(text, input.narratives),
    ...[...text.matchAll(webAddress)].map((found) => ({
      code: 'contact' as const,
      start: found.index,
      end: found.index + found[0].length,
      rule: 'web_address',
    })),
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
  input: DisclosureInput,
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
  return sorted.filter(
    (finding, index) =>
      !sorted
        .slice(0, index)
        .some((other) => other.code === finding.code && other.start <= finding.start && finding.end <= other.end),
  );
}

function inField(field: DisclosureField, findings: readonly TextFinding[]): DisclosureFinding[] {
  return findings.map(({ code, start, end, rule }) => ({ code, field, start, end, rule }));
}
