/** A text in both languages of the portal. */
export interface Label {
  readonly en: string;
  readonly es: string;
}

/** How far somebody has compared a piece of reference data with its source. */
export type CheckStatus = (typeof checkStatuses)[number];
export const checkStatuses = ['confirmed', 'partly_confirmed', 'unchecked'] as const;

/** U0 is looked at first. */
export type Urgency = (typeof urgencies)[number];
export const urgencies = ['U0', 'U1', 'U2', 'U3'] as const;

/** A treaty, body of rules or method that categories cite. */
export interface Instrument {
  readonly id: string;
  readonly title: Label;
  readonly adopted: string | null;
  readonly locatorKind: string;
  readonly checkStatus: CheckStatus;
  readonly note: string | null;
  /** Legal force by State, because it differs by State. */
  readonly force: readonly { readonly country: string; readonly legalForce: string }[];
}

/** One rule, article or principle. An unchecked one is never shown as settled. */
export interface Provision {
  readonly instrument: string;
  readonly title: Label;
  readonly locator: string;
  readonly label: Label;
  readonly checkStatus: CheckStatus;
}

/** A leaf of the taxonomy: what a report may be filed under. */
export interface Category {
  readonly code: string;
  readonly group: string;
  readonly label: Label;
  readonly severity: number;
  readonly urgency: Urgency;
  readonly provisions: readonly Provision[];
}

/** A first-level group with its leaves. */
export interface CategoryGroup extends Omit<Category, 'group'> {
  readonly categories: readonly Category[];
}

/** One step of a scale. */
export interface ScaleValue {
  readonly code: string;
  readonly label: Label;
  readonly definition: Label;
  readonly source: string;
  readonly checkStatus: CheckStatus;
}

/** One step of the urgency scale, with the hours until a moderator must have looked. */
export interface UrgencyValue extends ScaleValue {
  readonly code: Urgency;
  readonly hours: number;
}

/** One use of a report that the person behind it may grant or refuse. No grant implies another. */
export interface ConsentGrant {
  readonly code: string;
  readonly label: Label;
  readonly absenceBlocksPublication: boolean;
}

/** An entry of a plain reference list. */
export interface ListValue {
  readonly code: string;
  readonly label: Label;
  readonly meaning: string | null;
}

/** The five scales, which are never merged into one score, and the lists that go with a report. */
export interface Scales {
  readonly sourceReliability: readonly ScaleValue[];
  readonly informationCredibility: readonly ScaleValue[];
  readonly proof: readonly ScaleValue[];
  readonly severity: readonly ScaleValue[];
  readonly urgency: readonly UrgencyValue[];
  readonly consentGrants: readonly ConsentGrant[];
  readonly knownThrough: readonly ListValue[];
  readonly vulnerableGroups: readonly ListValue[];
  readonly clinicalConsistency: readonly ListValue[];
}

/** A measured benchmark: crossing it raises a flag and is not a finding. */
export interface Indicator {
  readonly id: string;
  readonly formula: string;
  readonly unit: string;
  readonly flagLevels: string;
  readonly source: string;
  readonly checkStatus: CheckStatus;
  readonly remark: string | null;
}

/** One rule of how statistics are made safe. */
export interface SuppressionRule {
  readonly rule: string;
  readonly value: string;
  readonly unit: string | null;
  readonly appliesTo: string;
  readonly source: string;
}

/** A body that receives communications, with what it asks for. */
export interface Channel {
  readonly channel: string;
  readonly accepts: string;
  readonly requiredFields: string;
  readonly gates: string;
  readonly checkStatus: CheckStatus;
  readonly remark: string | null;
}

/** The same thing under the code of another system. */
export interface CrosswalkEntry {
  readonly category: string;
  readonly list: string;
  readonly code: string;
}

/** Everything the reference files say, checked. */
export interface ReferenceData {
  readonly groups: readonly CategoryGroup[];
  readonly instruments: readonly Instrument[];
  readonly provisions: readonly Provision[];
  readonly scales: Scales;
  readonly indicators: readonly Indicator[];
  readonly suppressionRules: readonly SuppressionRule[];
  readonly channels: readonly Channel[];
  readonly crosswalk: readonly CrosswalkEntry[];
}
