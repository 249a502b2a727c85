import { OneOf, OneOfList, Text, Whole } from '@habeas/platform/http';
import { type Dimension, dimensions } from '../../domain/statistic-dimensions.js';

const month = /^\d{4}(-(0[1-9]|1[0-2]))?$/;

export class StatisticsQuery {
  @OneOfList(dimensions, {
    minItems: 1,
    maxItems: 2,
    description: 'One or two dimensions',
    example: ['category', 'year'],
  })
  by!: Dimension[];

  @OneOf(['persons', 'summaries'], {
    optional: true,
    description: 'What is counted; persons when absent',
    example: 'persons',
  })
  measure?: 'persons' | 'summaries';

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
    pattern: /^[A-Z]{3}(\.[A-Z]{1,6})*$/,
    optional: true,
    description: 'A category or a group',
    example: 'MAT.WAT',
  })
  category?: string;

  @Text({ max: 3, pattern: /^[A-Z]{3}$/, optional: true, description: 'A group of categories', example: 'MAT' })
  group?: string;

  @Text({ max: 2, pattern: /^[A-Z]{2}$/, optional: true, description: 'ISO 3166-1 country', example: 'SV' })
  country?: string;

  @Text({
    max: 7,
    pattern: month,
    optional: true,
    description: 'Year or month in which the period begins',
    example: '2024-01',
  })
  from?: string;

  @Text({ max: 7, pattern: month, optional: true, description: 'Year or month', example: '2025-12' })
  to?: string;
}

export class ChangesQuery {
  @Whole({
    min: 0,
    max: 999_999_999_999,
    optional: true,
    description: 'Sequence of the last change you have; 0 when absent',
    example: 0,
  })
  since?: number;

  @Whole({ min: 1, max: 1000, optional: true, description: 'How many changes at most; 100 when absent', example: 100 })
  limit?: number;
}
