import { Malformed, pickDefined } from '@habeas/kernel';
import type { SummaryFilters } from '../domain/summary-filters.js';
import type { SummaryFilterQuery } from './dto/list-summaries.request.js';

/** @throws Malformed for a day that does not exist */
export function toFilters(query: SummaryFilterQuery): SummaryFilters {
  const { facility, category, norm, country, from, to, proof, q, lang } = query;
  assertRealDay('from', from);
  assertRealDay('to', to);
  return pickDefined({ facility, category, norm, country, from, to, proof, q, lang });
}

/** A day, where one is given, must exist: `2025-02-31` is a mistake, and a wrong answer would hide it. */
function assertRealDay(field: 'from' | 'to', text: string | undefined): void {
  if (text?.length !== 10) return;
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day) return;
  throw new Malformed('invalid_request', 'Some fields are missing or not of the right form.', [
    { field, code: 'not_a_date' },
  ]);
}

export function cursorInvalid(): Malformed {
  return new Malformed('cursor_invalid', 'This cursor was not given out by this list.', [
    { field: 'cursor', code: 'wrong_form' },
  ]);
}
