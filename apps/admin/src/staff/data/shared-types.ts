/** What several of the insiders' calls share. Field names are the API's. */
export interface Listed<T> {
  items: T[];
  nextCursor: string | null;
}

export interface Labelled {
  en: string;
  es: string;
}

export interface Named {
  id: string;
  name: string;
}

export type ReportState =
  | 'draft'
  | 'submitted'
  | 'queued'
  | 'in_review'
  | 'needs_information'
  | 'accepted'
  | 'rejected'
  | 'duplicate'
  | 'withdrawn';

export type SummaryState = 'draft' | 'in_second_review' | 'published' | 'retracted';

export type Urgency = 'U0' | 'U1' | 'U2' | 'U3';

export interface ScaleStep {
  code: string | number;
  label: Labelled;
  /** What the step means, in a sentence. */
  definition?: Labelled | null;
}

export interface ConsentGrant extends ScaleStep {
  absenceBlocksPublication: boolean;
}

/** The vocabulary of `GET /scales`. */
export interface Scales {
  sourceReliability: ScaleStep[];
  informationCredibility: ScaleStep[];
  proof: ScaleStep[];
  severity: ScaleStep[];
  urgency: ScaleStep[];
  consentGrants: ConsentGrant[];
  knownThrough: ScaleStep[];
  vulnerableGroups: ScaleStep[];
}

export interface TaxonomyCategory {
  code: string;
  label: Labelled;
  severity: number;
  urgency: Urgency;
  provisions: { instrument: string; title: Labelled; locator: string; checkStatus: string }[];
}

export interface Taxonomy {
  groups: { code: string; label: Labelled; categories: TaxonomyCategory[] }[];
}
