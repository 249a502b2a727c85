import { ApiProperty } from '@nestjs/swagger';
import {
  CategoryCountResponse,
  ClaimResponse,
  CoordinatesResponse,
  FacilityItemResponse,
  FacilityNameResponse,
} from './facility.response.js';
import { IndicatorResponse } from './indicator.response.js';
import { PopulationSourceResponse } from './population.response.js';
import { LabelResponse } from './summary.response.js';

export class FacilityReadingResponse {
  @ApiProperty({ example: 'us-ice-facility-daily-population' })
  dataset!: string;

  @ApiProperty({ example: 'all' })
  group!: string;

  @ApiProperty({ enum: ['during_day', 'at_midnight', 'average'], description: 'How the source counts' })
  measure!: string;

  @ApiProperty({ enum: ['persons'] })
  unit!: string;

  @ApiProperty({ example: 412 })
  value!: number;

  @ApiProperty({ format: 'date', description: 'First day that it is of', example: '2025-03-15' })
  first!: string;

  @ApiProperty({ format: 'date', description: 'Last day that it is of', example: '2025-03-15' })
  last!: string;

  @ApiProperty({ type: PopulationSourceResponse })
  source!: PopulationSourceResponse;
}

export class FacilityProfileResponse extends FacilityItemResponse {
  @ApiProperty({ type: CoordinatesResponse, nullable: true })
  coordinates!: CoordinatesResponse | null;

  @ApiProperty({ type: 'string', nullable: true })
  opened!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  closed!: string | null;

  @ApiProperty({ type: FacilityNameResponse, isArray: true })
  names!: FacilityNameResponse[];

  @ApiProperty({ type: ClaimResponse, isArray: true, description: 'Claims that disagree stand side by side' })
  claims!: ClaimResponse[];

  @ApiProperty({
    type: FacilityReadingResponse,
    isArray: true,
    description: 'The newest of every group by every source',
  })
  readings!: FacilityReadingResponse[];

  @ApiProperty({ type: IndicatorResponse, isArray: true, description: 'One for each pair of inputs, none averaged' })
  indicators!: IndicatorResponse[];

  @ApiProperty({ type: CategoryCountResponse, isArray: true, description: 'Published summaries by category' })
  counts!: CategoryCountResponse[];

  @ApiProperty({ type: LabelResponse, description: 'What the counts leave out' })
  countingNote!: LabelResponse;

  @ApiProperty({ type: LabelResponse })
  coverageNote!: LabelResponse;
}
