/** What a marked stretch of text may give away. */
export const personalDataTypes = ['person', 'phone', 'email', 'identity_number', 'date_of_birth', 'address'] as const;
export type PersonalDataType = (typeof personalDataTypes)[number];

/** A stretch of text, in UTF-16 code units from `start` up to but not including `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: PersonalDataType;
  /** The rule that marked it, so that a moderator can judge the suggestion. */
  readonly rule: string;
}

/** A marked stretch of one field of a report. It is a suggestion to a person, and never decides anything by itself. */
export interface PersonalDataSpan extends Span {
  readonly field: string;
}

/** Which reading wins where two overlap in full: the more specific one. */
const specificity: Record<PersonalDataType, number> = {
  email: 0,
  identity_number: 1,
  date_of_birth: 2,
  phone: 3,
  address: 4,
  person: 5,
};

/**
 * One list out of all rules' findings, in order of place: a stretch that lies within another is dropped, and of two
 * equal ones the more specific stays. Two that merely touch or cross both stay: a moderator sees more rather than less.
 */
export function mergeSpans(found: readonly Span[]): Span[] {
  const ordered = [...found].sort(
    (a, b) => a.start - b.start || b.end - a.end || specificity[a.type] - specificity[b.type],
  );
  const kept: Span[] = [];
  let reach = -1;
  for (const span of ordered) {
    if (span.end <= reach) continue;
    kept.push(span);
    reach = span.end;
  }
  return kept;
}

/** All places where a global pattern matches, as spans. A group named `value` narrows the place to what it holds. */
export function spansOf(text: string, pattern: RegExp, type: PersonalDataType, rule: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.['value'] ?? [match.index, match.index + match[0].length];
    if (end > start) spans.push({ start, end, type, rule });
  }
  return spans;
}
