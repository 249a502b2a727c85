import { ApiProperty } from '@nestjs/swagger';
import { FacilityIndicatorResponse, FacilityReadingResponse } from './facility-figures.responses.js';
import { VettingResponse } from './vetting.response.js';
import { checkStatuses, coordinatePrecisions, facilityNameKinds } from '../../domain/facility.js';

export class FacilityListItemResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string', example: 'cecot' })
  slug!: string;

  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'string', example: 'SV' })
  country!: string;

  @ApiProperty({ type: 'string', nullable: true })
  type!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  adm1!: string | null;

  @ApiProperty({ type: 'boolean', description: 'Invented, for demonstration.' })
  demo!: boolean;
}

export class FacilityPageResponse {
  @ApiProperty({ type: () => FacilityListItemResponse, isArray: true })
  items!: FacilityListItemResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class CoordinatesResponse {
  @ApiProperty({ type: 'number' })
  latitude!: number;

  @ApiProperty({ type: 'number' })
  longitude!: number;

  @ApiProperty({ type: 'string', enum: [...coordinatePrecisions] })
  precision!: string;
}

export class FacilityNameResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'string', nullable: true })
  language!: string | null;

  @ApiProperty({ type: 'string', enum: [...facilityNameKinds] })
  kind!: string;

  @ApiProperty({ type: () => VettingResponse })
  vetting!: VettingResponse;
}

export class FacilityCodeResponse {
  @ApiProperty({ type: 'string', example: 'us-ice-detloc' })
  scheme!: string;

  @ApiProperty({ type: 'string' })
  code!: string;
}

export class ClaimSourceResponse {
  @ApiProperty({ type: 'string' })
  title!: string;

  @ApiProperty({ type: 'string', nullable: true })
  publisher!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  url!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'EDTF.' })
  published!: string | null;
}

export class ClaimResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string', example: 'capacity_maximum' })
  predicate!: string;

  @ApiProperty({ type: 'number', nullable: true })
  value!: number | null;

  @ApiProperty({ type: 'string', nullable: true })
  text!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  unit!: string | null;

  @ApiProperty({ type: 'string', description: 'Who says so. A claim is not a finding.' })
  claimant!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'As given.' })
  claimDate!: string | null;

  @ApiProperty({ type: 'string', enum: [...checkStatuses] })
  checkStatus!: string;

  @ApiProperty({ type: 'string', nullable: true })
  remark!: string | null;

  @ApiProperty({ type: () => ClaimSourceResponse, nullable: true })
  source!: ClaimSourceResponse | null;

  @ApiProperty({ type: () => VettingResponse })
  vetting!: VettingResponse;
}

export class FacilityResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  slug!: string;

  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'string', nullable: true })
  type!: string | null;

  @ApiProperty({ type: 'string' })
  country!: string;

  @ApiProperty({ type: 'string', nullable: true })
  adm1!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  adm2!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  adm3!: string | null;

  @ApiProperty({ type: () => CoordinatesResponse, nullable: true })
  coordinates!: CoordinatesResponse | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'EDTF.' })
  opened!: string | null;

  @ApiProperty({ type: 'string', nullable: true, description: 'EDTF.' })
  closed!: string | null;

  @ApiProperty({ type: 'boolean', description: 'Invented, for demonstration.' })
  demo!: boolean;

  @ApiProperty({ type: 'integer', description: 'Send it back in If-Match to change the place.' })
  revision!: number;

  @ApiProperty({ type: () => VettingResponse, description: 'Where the profile stands: name, type, places, dates.' })
  vetting!: VettingResponse;

  @ApiProperty({ type: 'boolean', description: 'A confirmed profile is public, perhaps an earlier one than this.' })
  public!: boolean;

  @ApiProperty({ type: () => FacilityNameResponse, isArray: true })
  names!: FacilityNameResponse[];

  @ApiProperty({ type: () => FacilityCodeResponse, isArray: true })
  codes!: FacilityCodeResponse[];

  @ApiProperty({ type: () => ClaimResponse, isArray: true, description: 'Claims that disagree stand side by side.' })
  claims!: ClaimResponse[];

  @ApiProperty({ type: () => FacilityReadingResponse, isArray: true, description: 'The newest by every source.' })
  readings!: FacilityReadingResponse[];

  @ApiProperty({ type: () => FacilityIndicatorResponse, isArray: true, description: 'From confirmed claims alone.' })
  indicators!: FacilityIndicatorResponse[];
}
