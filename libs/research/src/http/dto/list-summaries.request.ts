import { OneOf, Text, Whole } from '@habeas/platform/http';
import { type SummarySort, summarySorts } from '../../domain/summary-filters.js';

const month = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Filters that the list and its downloads share. */
export class SummaryFilterQuery {
  @Text({
    max: 120,
    pattern: /^[a-z0-9-]+$/,
    optional: true,
    description: 'Slug of a facility',
    example: 'demo-site-1',
  })
  facility?: string;

  @Text({
    max: 20,
    pattern: /^[A-Z.]+$/,
    optional: true,
    description: 'A category, or a group with all its categories',
    example: 'MAT.WAT',
  })
  category?: string;

  @Text({ max: 60, optional: true, description: 'An instrument or one of its provisions', example: 'NMR:43' })
  norm?: string;

  @Text({ max: 2, pattern: /^[A-Z]{2}$/, optional: true, description: 'ISO 3166-1 country', example: 'SV' })
  country?: string;

  @Text({
    max: 10,
    pattern: month,
    optional: true,
    description: 'Year or month; the period overlaps what lies between',
    example: '2025-01',
  })
  from?: string;

  @Text({ max: 10, pattern: month, optional: true, description: 'Year or month', example: '2025-12' })
  to?: string;

  @Whole({ min: 0, max: 5, optional: true, description: 'Lowest standard of proof', example: 2 })
  proof?: number;

  @Text({
    max: 200,
    optional: true,
    description: 'Words, "phrases", -excluded words, in English or Spanish',
    example: 'water -food',
  })
  q?: string;

  @OneOf(['en', 'es'], { optional: true, description: 'Only summaries in this language; search in it alone' })
  lang?: 'en' | 'es';
}

export class ListSummariesQuery extends SummaryFilterQuery {
  @Whole({ min: 1, max: 100, optional: true, description: 'How many items at most; 25 when absent', example: 25 })
  limit?: number;

  @Text({ max: 600, pattern: /^[A-Za-z0-9_-]+$/, optional: true, description: 'The `nextCursor` of the page before' })
  cursor?: string;

  @OneOf(summarySorts, { optional: true, description: 'A minus sign is for descending order', example: '-publishedAt' })
  sort?: SummarySort;
}
