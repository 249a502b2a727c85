import { ApiProperty } from '@nestjs/swagger';
import { resolutions } from '../../domain/population-span.js';
import { ClaimResponse } from './facility.response.js';
import { LabelResponse } from './summary.response.js';

export class PopulationSourceResponse {
  @ApiProperty({ example: 'Detention facility daily population' })
  title!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'Deportation Data Project' })
  publisher!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  url!: string | null;
}

export class PopulationPointResponse {
  @ApiProperty({
    description: 'EDTF; a year that does not start in January is named by its first month',
    example: '2025-03',
  })
  period!: string;

  @ApiProperty({ description: 'The reading, or the mean of the readings in the span', example: 412.5 })
  value!: number;

  @ApiProperty({ description: 'The lowest reading in the span', example: 390 })
  low!: number;

  @ApiProperty({ description: 'The highest reading in the span', example: 431 })
  high!: number;

  @ApiProperty({ type: 'integer', description: 'How many readings there are in the span', example: 29 })
  readings!: number;

  @ApiProperty({ type: 'integer', description: 'How many there could be', example: 31 })
  possible!: number;
}

export class PopulationSeriesResponse {
  @ApiProperty({ example: 'us-ice-facility-daily-population' })
  dataset!: string;

  @ApiProperty({ example: 'all' })
  group!: string;

  @ApiProperty({
    enum: ['during_day', 'at_midnight', 'average'],
    description: 'How the source counts',
    example: 'at_midnight',
  })
  measure!: string;

  @ApiProperty({ enum: ['persons'] })
  unit!: string;

  @ApiProperty({ enum: resolutions, description: 'Of the points', example: 'month' })
  resolution!: string;

  @ApiProperty({ enum: resolutions, description: 'Of the readings that the points rest on', example: 'day' })
  sourceResolution!: string;

  @ApiProperty({ type: 'integer', description: 'Month in which the years of the source start', example: 1 })
  yearStartsIn!: number;

  @ApiProperty({ type: PopulationSourceResponse })
  source!: PopulationSourceResponse;

  @ApiProperty({
    type: PopulationPointResponse,
    isArray: true,
    description: 'Oldest first. A span without a reading is absent: it is unknown, not zero',
  })
  points!: PopulationPointResponse[];
}

export class PopulationResponse {
  @ApiProperty({ example: 'demo-site-1' })
  facility!: string;

  @ApiProperty({ example: 'all' })
  group!: string;

  @ApiProperty({
    type: 'string',
    isArray: true,
    description: 'Groups that a source counts here',
    example: ['all', 'female'],
  })
  groups!: string[];

  @ApiProperty({ type: PopulationSeriesResponse, isArray: true, description: 'Each source apart, never merged' })
  series!: PopulationSeriesResponse[];

  @ApiProperty({ type: ClaimResponse, isArray: true, description: 'Claims of how many people the place is for' })
  capacity!: ClaimResponse[];

  @ApiProperty({ type: ClaimResponse, isArray: true, description: 'Claims of how many people were held' })
  held!: ClaimResponse[];

  @ApiProperty({ type: LabelResponse, description: 'How to read gaps and zeros' })
  note!: LabelResponse;
}
