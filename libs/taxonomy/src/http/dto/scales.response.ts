import { ApiProperty } from '@nestjs/swagger';
import { checkStatuses } from '../../domain/vocabulary.js';
import { LabelResponse } from './label.response.js';

export class ScaleValueResponse {
  @ApiProperty({ type: 'string', example: 'B' })
  code!: string;

  @ApiProperty({ type: () => LabelResponse })
  label!: LabelResponse;

  @ApiProperty({ type: () => LabelResponse })
  definition!: LabelResponse;

  @ApiProperty({ type: 'string' })
  source!: string;

  @ApiProperty({ type: 'string', enum: [...checkStatuses] })
  checkStatus!: string;
}

export class UrgencyValueResponse extends ScaleValueResponse {
  @ApiProperty({ type: 'integer', description: 'Hours until a moderator must have looked.' })
  hours!: number;
}

export class ConsentGrantResponse {
  @ApiProperty({ type: 'string', example: 'publish_anonymised_summary' })
  code!: string;

  @ApiProperty({ type: () => LabelResponse })
  label!: LabelResponse;

  @ApiProperty({ type: 'boolean', description: 'Without this grant nothing of the report is published.' })
  absenceBlocksPublication!: boolean;
}

export class ListValueResponse {
  @ApiProperty({ type: 'string', example: 'relative' })
  code!: string;

  @ApiProperty({ type: () => LabelResponse })
  label!: LabelResponse;
}

export class ScalesResponse {
  @ApiProperty({ type: () => ScaleValueResponse, isArray: true })
  sourceReliability!: ScaleValueResponse[];

  @ApiProperty({ type: () => ScaleValueResponse, isArray: true })
  informationCredibility!: ScaleValueResponse[];

  @ApiProperty({ type: () => ScaleValueResponse, isArray: true })
  proof!: ScaleValueResponse[];

  @ApiProperty({ type: () => ScaleValueResponse, isArray: true })
  severity!: ScaleValueResponse[];

  @ApiProperty({ type: () => UrgencyValueResponse, isArray: true })
  urgency!: UrgencyValueResponse[];

  @ApiProperty({ type: () => ConsentGrantResponse, isArray: true })
  consentGrants!: ConsentGrantResponse[];

  @ApiProperty({ type: () => ListValueResponse, isArray: true })
  knownThrough!: ListValueResponse[];

  @ApiProperty({ type: () => ListValueResponse, isArray: true })
  vulnerableGroups!: ListValueResponse[];
}
