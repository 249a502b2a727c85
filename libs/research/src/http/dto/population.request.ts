import { OneOf, Text } from '@habeas/platform/http';
import { type Resolution, resolutions } from '../../domain/population-span.js';

const date = /^(?!0000)\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export class PopulationQuery {
  @Text({ max: 10, pattern: date, optional: true, description: 'Year, month or day', example: '2025-01' })
  from?: string;

  @Text({
    max: 10,
    pattern: date,
    optional: true,
    description: 'Year, month or day, the whole of it included',
    example: '2025-12',
  })
  to?: string;

  @Text({
    max: 60,
    pattern: /^[a-z][a-z0-9_]*$/,
    optional: true,
    description: 'Group of people; `all` when absent',
    example: 'all',
  })
  group?: string;

  @OneOf(resolutions, {
    optional: true,
    description: '`month` when absent. A source that tells it in longer spans only is given in its own',
    example: 'month',
  })
  resolution?: Resolution;
}
