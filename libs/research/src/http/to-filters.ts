import { Malformed, pickDefined } from '@habeas/kernel';
import type { SummaryFilters } from '../domain/summary-filters.js';
import type { SummaryFilterQuery } from './dto/list-summaries.request.js';

export function toFilters(query: SummaryFilterQuery): SummaryFilters {
  const { facility, category, norm, country, from, to, proof, q, lang } = query;
  return pickDefined({ facility, category, norm, country, from, to, proof, q, lang });
}

export function cursorInvalid(): Malformed {
  return new Malformed('cursor_invalid', 'This cursor was not given out by this list.', [
    { field: 'cursor', code: 'wrong_form' },
  ]);
}
