import { ApiProperty } from '@nestjs/swagger';
import { checkStatuses, urgencies } from '../../domain/vocabulary.js';
import { LabelResponse } from './label.response.js';

export class ProvisionResponse {
  @ApiProperty({ type: 'string', example: 'NMR' })
  instrument!: string;

  @ApiProperty({ type: () => LabelResponse, description: 'The title of the instrument.' })
  title!: LabelResponse;

  @ApiProperty({ type: 'string', example: '43(1)' })
  locator!: string;

  @ApiProperty({ type: () => LabelResponse, description: 'The locator in words.' })
  label!: LabelResponse;

  @ApiProperty({
    type: 'string',
    enum: [...checkStatuses],
    description: 'How far the citation was compared with its source. An unchecked one is not settled.',
  })
  checkStatus!: string;
}

export class CategoryResponse {
  @ApiProperty({ type: 'string', example: 'TRE.SOL' })
  code!: string;

  @ApiProperty({ type: () => LabelResponse })
  label!: LabelResponse;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5, description: 'Severity when nobody has judged yet.' })
  severity!: number;

  @ApiProperty({ type: 'string', enum: [...urgencies], description: 'Urgency when nobody has judged yet.' })
  urgency!: string;

  @ApiProperty({ type: () => ProvisionResponse, isArray: true })
  provisions!: ProvisionResponse[];
}

export class CategoryGroupResponse {
  @ApiProperty({ type: 'string', example: 'TRE' })
  code!: string;

  @ApiProperty({ type: () => LabelResponse })
  label!: LabelResponse;

  @ApiProperty({ type: () => CategoryResponse, isArray: true })
  categories!: CategoryResponse[];
}

export class TaxonomyResponse {
  @ApiProperty({ type: () => CategoryGroupResponse, isArray: true })
  groups!: CategoryGroupResponse[];
}
