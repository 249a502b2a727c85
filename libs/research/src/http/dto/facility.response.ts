import { ApiProperty } from '@nestjs/swagger';
import { LabelResponse } from './summary.response.js';

export class FacilityItemResponse {
  @ApiProperty({ example: 'demo-site-1' })
  slug!: string;

  @ApiProperty({ example: 'Demo Site 1' })
  name!: string;

  @ApiProperty({ example: 'XA' })
  country!: string;

  @ApiProperty({ type: 'string', nullable: true, example: 'prison' })
  type!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  adm1!: string | null;

  @ApiProperty()
  demo!: boolean;
}

export class FacilityPageResponse {
  @ApiProperty({ type: FacilityItemResponse, isArray: true })
  items!: FacilityItemResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class CoordinatesResponse {
  @ApiProperty({ example: 13.6 })
  latitude!: number;

  @ApiProperty({ example: -88.8 })
  longitude!: number;

  @ApiProperty({ type: 'string', nullable: true, example: 'town' })
  precision!: string | null;
}

export class FacilityNameResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty({ type: 'string', nullable: true })
  language!: string | null;

  @ApiProperty({ example: 'alias' })
  kind!: string;
}

export class ClaimSourceResponse {
  @ApiProperty({ type: 'string', nullable: true })
  title!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  publisher!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  url!: string | null;
}

export class ClaimResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'capacity' })
  predicate!: string;

  @ApiProperty({ type: 'number', nullable: true, example: 40000 })
  value!: number | null;

  @ApiProperty({ type: 'string', nullable: true })
  text!: string | null;

  @ApiProperty({ type: 'string', nullable: true, example: 'persons' })
  unit!: string | null;

  @ApiProperty({ description: 'Who says so' })
  claimant!: string;

  @ApiProperty({ type: 'string', nullable: true })
  claimDate!: string | null;

  @ApiProperty({ enum: ['confirmed', 'partly_confirmed', 'unchecked'] })
  checkStatus!: string;

  @ApiProperty({ type: 'string', nullable: true })
  remark!: string | null;

  @ApiProperty({ type: ClaimSourceResponse, nullable: true })
  source!: ClaimSourceResponse | null;
}

export class CategoryCountResponse {
  @ApiProperty({ example: 'MAT.WAT' })
  category!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Null when suppressed' })
  value!: number | null;

  @ApiProperty({ enum: ['value', 'suppressed'] })
  status!: string;
}

export class CoverageResponse {
  @ApiProperty({ example: 'demo-site-1' })
  facility!: string;

  @ApiProperty({ example: 'XA' })
  country!: string;

  @ApiProperty({ type: 'string', isArray: true, example: ['2025-03'] })
  months!: string[];
}

export class AvailabilityResponse {
  @ApiProperty({ type: LabelResponse })
  note!: LabelResponse;

  @ApiProperty({ type: CoverageResponse, isArray: true })
  items!: CoverageResponse[];
}
