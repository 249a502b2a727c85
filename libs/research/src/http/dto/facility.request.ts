import { PageQuery, Text } from '@habeas/platform/http';

export class ListFacilitiesQuery extends PageQuery {
  @Text({ max: 2, pattern: /^[A-Z]{2}$/, optional: true, description: 'ISO 3166-1 country', example: 'SV' })
  country?: string;

  @Text({
    max: 200,
    optional: true,
    description: 'Part of a name or alias, without regard to case and accents',
    example: 'centro',
  })
  q?: string;
}

export class AvailabilityQuery {
  @Text({ max: 2, pattern: /^[A-Z]{2}$/, optional: true, description: 'ISO 3166-1 country', example: 'SV' })
  country?: string;

  @Text({
    max: 120,
    pattern: /^[a-z0-9-]+$/,
    optional: true,
    description: 'Slug of a facility',
    example: 'demo-site-1',
  })
  facility?: string;
}

export class MapQuery {
  @Text({ max: 2, pattern: /^[A-Z]{2}$/, optional: true, description: 'ISO 3166-1 country', example: 'SV' })
  country?: string;

  @Text({ max: 60, pattern: /^[a-z_]+$/, optional: true, description: 'Type of place', example: 'prison' })
  type?: string;
}
