import { Text, Whole } from './validators/index.js';

/** What every list takes. */
export class PageQuery {
  @Whole({ min: 1, max: 100, optional: true, description: 'How many items at most; 25 when absent.', example: 25 })
  limit?: number;

  @Text({ max: 600, pattern: /^[A-Za-z0-9_-]+$/, optional: true, description: 'The `nextCursor` of the page before.' })
  cursor?: string;
}

/** Items of a page when the caller does not say. */
export const defaultPageSize = 25;
