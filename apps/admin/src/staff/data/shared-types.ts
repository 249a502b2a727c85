import type { Answer } from '../../api/answer.js';

/** What several of the insiders' calls share. */
export interface Listed<T> {
  items: T[];
  nextCursor: string | null;
}

export type Labelled = Answer<'LabelResponse'>;
export type Named = Answer<'NamedResponse'>;
export type ReportState = Answer<'ReportState'>;
export type SummaryState = Answer<'SummaryResponse'>['state'];
export type Urgency = Answer<'QueueEntryResponse'>['urgency'];

/** The vocabulary of `GET /scales`. */
export type Scales = Answer<'ScalesResponse'>;
export type ConsentGrant = Answer<'ConsentGrantResponse'>;
/** A step of a scale or a word of a closed list; only the steps of the scales are defined in a sentence. */
export type ScaleStep = Answer<'ListValueResponse'> & Partial<Pick<Answer<'ScaleValueResponse'>, 'definition'>>;

export type Taxonomy = Answer<'TaxonomyResponse'>;
export type TaxonomyCategory = Answer<'CategoryResponse'>;
