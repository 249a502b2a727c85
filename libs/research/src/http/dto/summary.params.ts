import { Id, Text, Whole } from '@habeas/platform/http';

export class SummaryParams {
  @Id({ description: 'Public id of a summary', example: '5e0a2f4c-9f5b-4f0e-8a2d-1f1f0f6d9a11' })
  id!: string;
}

export class SummaryVersionParams extends SummaryParams {
  @Whole({ min: 1, max: 1_000_000, description: 'Number of the version', example: 1 })
  version!: number;
}

export class FacilityParams {
  @Text({ max: 120, pattern: /^[a-z0-9-]+$/, description: 'Slug of a facility', example: 'demo-site-1' })
  slug!: string;
}
