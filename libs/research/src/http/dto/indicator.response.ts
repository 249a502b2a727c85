import { ApiProperty } from '@nestjs/swagger';
import { ClaimSourceResponse } from './facility.response.js';
import { LabelResponse } from './summary.response.js';

const checkStatuses = ['confirmed', 'partly_confirmed', 'unchecked'];

export class DaysApartResponse {
  @ApiProperty({ type: 'integer', example: 75 })
  least!: number;

  @ApiProperty({ type: 'integer', example: 439 })
  most!: number;
}

export class IndicatorInputResponse {
  @ApiProperty({
    description: 'The predicate of a claim, or group and measure of a reading',
    example: 'capacity_maximum',
  })
  what!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'persons' })
  unit!: string | null;

  @ApiProperty({ example: 800 })
  low!: number;

  @ApiProperty({ example: 800 })
  high!: number;

  @ApiProperty({ type: 'string', nullable: true, description: 'EDTF; null when nobody says', example: '2024' })
  date!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'Null for a reading: its source counts' })
  claimant!: string | null;

  @ApiProperty({ enum: checkStatuses, type: 'string', nullable: true })
  checkStatus!: string | null;

  @ApiProperty({ type: ClaimSourceResponse })
  source!: ClaimSourceResponse;
}

export class IndicatorLevelResponse {
  @ApiProperty({ enum: ['<', '≤', '>', '≥'], example: '>' })
  comparison!: string;

  @ApiProperty({ example: 100 })
  limit!: number;

  @ApiProperty({ example: 'over capacity' })
  meaning!: string;

  @ApiProperty({ enum: ['yes', 'in_part', 'no'], description: 'In part when only a part of the range lies beyond' })
  crossed!: string;
}

export class LegalForceResponse {
  @ApiProperty({ example: 'NMR' })
  instrument!: string;

  @ApiProperty({
    type: 'string',
    nullable: true,
    description: 'In the country of the place; null when it is not recorded',
    example: 'authoritative_soft_law',
  })
  legalForce!: string | null;
}

export class BenchmarkSourceResponse {
  @ApiProperty({ example: 'NMR 10, 13' })
  source!: string;

  @ApiProperty({ enum: checkStatuses })
  checkStatus!: string;

  @ApiProperty({ type: 'string', nullable: true })
  remark!: string | null;
}

export class BenchmarkResponse extends BenchmarkSourceResponse {
  @ApiProperty({ type: LegalForceResponse, isArray: true })
  force!: LegalForceResponse[];
}

export class IndicatorResponse {
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

  @ApiProperty({ description: 'True only when both inputs are of the same span of time', example: false })
  sameTime!: boolean;

  @ApiProperty({ type: DaysApartResponse, nullable: true, description: 'Null when an input is not dated' })
  daysApart!: DaysApartResponse | null;

  @ApiProperty({ enum: ['yes', 'no', 'unknown'], type: 'string', nullable: true, description: 'Of figures of space' })
  toiletAreaIncluded!: string | null;

  @ApiProperty({ type: IndicatorInputResponse, isArray: true })
  inputs!: IndicatorInputResponse[];

  @ApiProperty({ type: IndicatorLevelResponse, isArray: true })
  levels!: IndicatorLevelResponse[];

  @ApiProperty({ type: BenchmarkResponse })
  benchmark!: BenchmarkResponse;
}

export class AbsentIndicatorResponse {
  @ApiProperty({ example: 'IND.TOI' })
  indicator!: string;

  @ApiProperty({ example: 'people per toilet' })
  formula!: string;

  @ApiProperty({
    enum: ['input_missing', 'inputs_allow_none', 'not_measured'],
    description: '`not_measured`: it is measured on a visit or of one person, and no such measurement is taken in',
  })
  reason!: string;

  @ApiProperty({ type: 'string', isArray: true, description: 'Inputs that nobody has published', example: ['toilets'] })
  missing!: string[];

  @ApiProperty({ type: BenchmarkSourceResponse })
  benchmark!: BenchmarkSourceResponse;
}

export class IndicatorsResponse {
  @ApiProperty({ example: 'demo-site-1' })
  facility!: string;

  @ApiProperty({ type: IndicatorResponse, isArray: true, description: 'One for each pair of inputs, none averaged' })
  items!: IndicatorResponse[];

  @ApiProperty({ type: AbsentIndicatorResponse, isArray: true, description: 'Not computable here, and why' })
  absent!: AbsentIndicatorResponse[];

  @ApiProperty({ type: LabelResponse })
  note!: LabelResponse;
}
