import { Text, TextList } from '@habeas/platform/http';

export class SeriesParams {
  @Text({ max: 200, description: 'Code of a series', example: 'us-ice-removals' })
  code!: string;
}

export class SeriesQuery {
  @TextList({
    optional: true,
    maxItems: 2,
    max: 40,
    description: 'Two periods of the series, the earlier first, separated by a comma',
    example: '2024-02,2025-02',
  })
  compare?: string[];
}
