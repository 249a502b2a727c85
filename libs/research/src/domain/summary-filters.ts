export const summarySorts = ['-publishedAt', 'publishedAt', '-period', 'period', '-proof'] as const;
export type SummarySort = (typeof summarySorts)[number];

/** What a reader may ask a list of summaries for. */
export interface SummaryFilters {
  readonly facility?: string;
  /** A category, or a group with all its categories. */
  readonly category?: string;
  /** An instrument (`NMR`) or one of its provisions (`NMR:43`). */
  readonly norm?: string;
  readonly country?: string;
  /** Month or year; the period of the summary overlaps what lies between. */
  readonly from?: string;
  readonly to?: string;
  /** The lowest standard of proof wanted. */
  readonly proof?: number;
  readonly q?: string;
  readonly lang?: 'en' | 'es';
}

/** First month of what was asked for, as a day: `2025` → `2025-01-01`. */
export function firstMonth(text: string): string {
  return `${text.slice(0, 4)}-${text.slice(5, 7) || '01'}-01`;
}

/** Last month of what was asked for, as a day: `2025` → `2025-12-01`. */
export function lastMonth(text: string): string {
  return `${text.slice(0, 4)}-${text.slice(5, 7) || '12'}-01`;
}
