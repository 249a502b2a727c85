/** Parts of a summary that the disclosure check reads. */
export type DisclosureField = 'title.en' | 'title.es' | 'body.en' | 'body.es' | 'period';

export const findingCodes = [
  'person_name',
  'contact',
  'identity_number',
  'exact_day',
  'copied_wording',
  'reporting_organization',
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** Something in a summary that could lead to a person: where it stands and which rule saw it, never the words themselves. */
export interface DisclosureFinding {
  readonly code: FindingCode;
  readonly field: DisclosureField;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
}

/** A finding before it is known in which field it stands. */
export type TextFinding = Omit<DisclosureFinding, 'field'>;
