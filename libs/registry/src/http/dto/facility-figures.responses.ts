import { ApiProperty } from '@nestjs/swagger';
import { CrossedLevelResponse, DaysApartResponse, FlagInputResponse } from './indicator-flag.response.js';

export class FacilityReadingResponse {
  @ApiProperty({ example: 'us-ice-facility-daily-population' })
  dataset!: string;

  @ApiProperty({ example: 'all' })
  group!: string;

  @ApiProperty({ enum: ['during_day', 'at_midnight', 'average'], description: 'How the source counts' })
  measure!: string;

  @ApiProperty({ example: 412 })
  value!: number;

  @ApiProperty({ format: 'date', description: 'First day that it is of', example: '2025-03-15' })
  first!: string;

  @ApiProperty({ format: 'date', description: 'Last day that it is of', example: '2025-03-15' })
  last!: string;

  @ApiProperty({ description: 'Title of the source' })
  source!: string;
}

export class FacilityIndicatorResponse {
  @ApiProperty({ example: 'IND.OCC' })
  indicator!: string;

  @ApiProperty({ example: 'people held ÷ official capacity × 100' })
  formula!: string;

  @ApiProperty({ example: 'percent' })
  unit!: string;

  @ApiProperty({ example: 143.75 })
  low!: number;

  @ApiProperty({ example: 143.75 })
  high!: number;

  @ApiProperty({ description: 'True only when both inputs are of the same span of time' })
  sameTime!: boolean;

  @ApiProperty({ type: DaysApartResponse, nullable: true })
  daysApart!: DaysApartResponse | null;

  @ApiProperty({ type: FlagInputResponse, isArray: true })
  inputs!: FlagInputResponse[];

  @ApiProperty({ type: CrossedLevelResponse, isArray: true, description: 'Levels beyond: alarms, no findings' })
  levels!: CrossedLevelResponse[];

  @ApiProperty({ enum: ['confirmed', 'partly_confirmed', 'unchecked'], description: 'Of the benchmark' })
  checkStatus!: string;
}
