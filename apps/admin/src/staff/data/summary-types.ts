import type { Answer } from '../../api/answer.js';

export type Summary = Answer<'SummaryResponse'>;
/** A row of `GET /summaries`. */
export type SummaryRow = Answer<'SummaryLineResponse'>;
export type Finding = Answer<'FindingResponse'>;
export type Sentence = Answer<'SentenceResponse'>;
export type SummaryLanguage = Sentence['language'];
export type SummaryInput = Answer<'DraftSummaryRequest'>;
export type RetractionReason = Answer<'RetractSummaryRequest'>['reason'];
