import { OneOf, Text, Whole } from '@habeas/platform/http';
import { type RecordKind, recordKinds } from '../../domain/context-filters.js';

/** Year, month or day. */
export const datePattern = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Filters that the lists of records and their downloads share. */
export class RecordFilterQuery {
  @Text({
    max: 120,
    pattern: /^[a-z0-9-]+$/,
    optional: true,
    description: 'Slug of a facility that the record touches',
    example: 'demo-site-1',
  })
  facility?: string;

  @Text({
    max: 2,
    pattern: /^[A-Z]{2}$/,
    optional: true,
    description: 'ISO 3166-1 country that the record touches',
    example: 'SV',
  })
  country?: string;

  @Text({
    max: 10,
    pattern: datePattern,
    optional: true,
    description: 'Year, month or day; what the record tells of can have been then or later',
    example: '2025-03',
  })
  from?: string;

  @Text({
    max: 10,
    pattern: datePattern,
    optional: true,
    description: 'Year, month or day, the whole of it included',
    example: '2025-12',
  })
  to?: string;
}

export class ListRecordsQuery extends RecordFilterQuery {
  @Whole({ min: 1, max: 100, optional: true, description: 'How many items at most; 25 when absent', example: 25 })
  limit?: number;

  @Text({ max: 600, pattern: /^[A-Za-z0-9_-]+$/, optional: true, description: 'The `nextCursor` of the page before' })
  cursor?: string;
}

export class ContextFilterQuery extends RecordFilterQuery {
  @OneOf(recordKinds, { optional: true, description: 'Only records of this kind', example: 'agreement' })
  kind?: RecordKind;
}

export class ListContextQuery extends ListRecordsQuery {
  @OneOf(recordKinds, { optional: true, description: 'Only records of this kind', example: 'agreement' })
  kind?: RecordKind;
}

export class RecordParams {
  @Text({ max: 120, pattern: /^[a-z0-9-]+$/, description: 'Slug of a record', example: 'demo-transfer' })
  slug!: string;
}
