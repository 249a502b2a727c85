import type { Answer } from '../../api/answer.js';

export type Summary = Answer<'SummaryResponse'>;
/** What was published, word for word. */
export type PublishedVersion = Answer<'SummaryVersionContentResponse'>;
/** A row of `GET /summaries`. */
export type SummaryRow = Answer<'SummaryLineResponse'>;
export type Finding = Answer<'FindingResponse'>;
export type Sentence = Answer<'SentenceResponse'>;
export type SummaryLanguage = Sentence['language'];
export type SummaryInput = Answer<'DraftSummaryRequest'>;
export type RetractionReason = Answer<'RetractSummaryRequest'>['reason'];
