import type { DisclosureFinding, FindingCode } from './disclosure/finding.js';

/** A text of a fact about a place, by the field it stands in, and the findings that keep it from being public. */
export interface FactText {
  readonly field: string;
  readonly text: string;
  readonly stops: ReadonlySet<FindingCode>;
  /** Whether it could repeat a report. A name of the place may stand in one; nobody's words are a name. */
  readonly mayRepeatReports: boolean;
}

/** A finding in a fact about a place. */
export type FactFinding = Omit<DisclosureFinding, 'field'> & { readonly field: string };

/** A name of a place tells no day of an incident: some are named after one. */
const ofNames: ReadonlySet<FindingCode> = new Set(['person_name', 'contact', 'identity_number']);
const ofTexts: ReadonlySet<FindingCode> = new Set([...ofNames, 'exact_day', 'copied_wording']);
/** Who says something in public is named on purpose; how to reach them is nobody's business. */
const ofAttributions: ReadonlySet<FindingCode> = new Set(['contact', 'identity_number']);

/** The texts of a place's profile. */
export function textsOfProfile(profile: {
  readonly name: string;
  readonly type: string | null;
  readonly adm1: string | null;
  readonly adm2: string | null;
  readonly adm3: string | null;
}): FactText[] {
  const { name, type, adm1, adm2, adm3 } = profile;
  return present({ name, type, adm1, adm2, adm3 }, ofNames, false);
}

/** A name of a place. */
export function textsOfName({ name }: { readonly name: string }): FactText[] {
  return present({ name }, ofNames, false);
}

/** The texts of a claim and its source. The claim's date is given apart from its text, on purpose. */
export function textsOfClaim(claim: {
  readonly text: string | null;
  readonly unit: string | null;
  readonly remark: string | null;
  readonly claimant: string;
  readonly claimDate: string | null;
  readonly source: { readonly title: string; readonly publisher: string | null };
}): FactText[] {
  const { text, unit, remark, claimant, claimDate, source } = claim;
  return [
    ...present({ text, unit, remark, 'source.title': source.title }, ofTexts, true),
    ...present({ claimDate }, ofNames, false),
    ...present({ claimant, 'source.publisher': source.publisher }, ofAttributions, false),
  ];
}

function present(
  texts: Readonly<Record<string, string | null>>,
  stops: ReadonlySet<FindingCode>,
  mayRepeatReports: boolean,
): FactText[] {
  return Object.entries(texts).flatMap(([field, text]) =>
    text === null ? [] : [{ field, text, stops, mayRepeatReports }],
  );
}
