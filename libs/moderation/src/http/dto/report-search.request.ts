import { Id, OneOf, PageQuery, Text } from '@habeas/platform/http';

const states = [
  'submitted',
  'queued',
  'in_review',
  'needs_information',
  'accepted',
  'rejected',
  'duplicate',
  'withdrawn',
] as const;

export class ReportSearchRequest extends PageQuery {
  @Text({ max: 12, pattern: /^HB-[0-9A-Z]{4}-[0-9A-Z]{4}$/, optional: true, example: 'HB-7Q4K-2M9X' })
  reference?: string;

  @Id({ optional: true, description: 'Only reports about this facility' })
  facility?: string;

  @OneOf(states, { optional: true, description: 'Only reports in this state' })
  state?: (typeof states)[number];
}
