import { OneOfList, Text, Whole } from '@habeas/platform/http';
import { type EventKind, eventKinds } from '../../domain/context-filters.js';
import { datePattern } from './record.request.js';

/** Filters that the timeline and its downloads share. */
export class TimelineFilterQuery {
  @Text({ max: 10, pattern: datePattern, optional: true, description: 'Year, month or day', example: '2025-03' })
  from?: string;

  @Text({
    max: 10,
    pattern: datePattern,
    optional: true,
    description: 'Year, month or day, the whole of it included',
    example: '2025-12',
  })
  to?: string;

  @OneOfList(eventKinds, {
    optional: true,
    minItems: 1,
    maxItems: eventKinds.length,
    description: 'Kinds of events, separated by commas; all when absent',
  })
  kind?: EventKind[];
}

export class TimelineQuery extends TimelineFilterQuery {
  @Whole({ min: 1, max: 100, optional: true, description: 'How many items at most; 25 when absent', example: 25 })
  limit?: number;

  @Text({ max: 600, pattern: /^[A-Za-z0-9_-]+$/, optional: true, description: 'The `nextCursor` of the page before' })
  cursor?: string;
}
