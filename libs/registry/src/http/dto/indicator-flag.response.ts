import { ApiProperty } from '@nestjs/swagger';

export class FlaggedFacilityResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'demo-site-1' })
  slug!: string;

  @ApiProperty()
  name!: string;
}

export class FlagInputResponse {
  @ApiProperty({ example: 'capacity_maximum' })
  what!: string;

  @ApiProperty({ example: 800 })
  low!: number;

  @ApiProperty({ example: 800 })
  high!: number;

  @ApiProperty({ type: 'string', nullable: true, description: 'EDTF; null when nobody says', example: '2025-03' })
  date!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  claimant!: string | null;
}

export class DaysApartResponse {
  @ApiProperty({ type: 'integer' })
  least!: number;

  @ApiProperty({ type: 'integer' })
  most!: number;
}

export class CrossedLevelResponse {
  @ApiProperty({ enum: ['<', '≤', '>', '≥'] })
  comparison!: string;

  @ApiProperty({ example: 100 })
  limit!: number;

  @ApiProperty({ example: 'over capacity' })
  meaning!: string;

  @ApiProperty({ enum: ['yes', 'in_part'], description: 'In part when only a part of the range lies beyond' })
  crossed!: string;
}

export class IndicatorFlagResponse {
  @ApiProperty({ type: FlaggedFacilityResponse })
  facility!: FlaggedFacilityResponse;

  @ApiProperty({ example: 'IND.OCC' })
  indicator!: string;

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

  @ApiProperty({ type: CrossedLevelResponse, isArray: true })
  levels!: CrossedLevelResponse[];

  @ApiProperty({ enum: ['confirmed', 'partly_confirmed', 'unchecked'], description: 'Of the benchmark' })
  checkStatus!: string;
}

export class IndicatorFlagsResponse {
  @ApiProperty({ type: IndicatorFlagResponse, isArray: true, description: 'Alarms are no findings: they ask to look' })
  items!: IndicatorFlagResponse[];
}
