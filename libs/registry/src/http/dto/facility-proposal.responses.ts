import { ApiProperty } from '@nestjs/swagger';
import { checkStatuses, facilityNameKinds } from '../../domain/facility.js';
import { ClaimSourceResponse, CoordinatesResponse } from './facility.responses.js';

export class ProposerResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  name!: string;
}

export class ProposedPlaceResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'string' })
  slug!: string;

  @ApiProperty({ type: 'integer', description: 'Send it back in If-Match to confirm a profile.' })
  revision!: number;
}

export class ProposedProfileResponse {
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
}

export class ProposedNameResponse {
  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'string', nullable: true })
  language!: string | null;

  @ApiProperty({ type: 'string', enum: [...facilityNameKinds] })
  kind!: string;
}

export class ProposedClaimResponse {
  @ApiProperty({ type: 'string' })
  predicate!: string;

  @ApiProperty({ type: 'number', nullable: true })
  value!: number | null;

  @ApiProperty({ type: 'string', nullable: true })
  text!: string | null;

  @ApiProperty({ type: 'string', nullable: true })
  unit!: string | null;

  @ApiProperty({ type: 'string' })
  claimant!: string;

  @ApiProperty({ type: 'string', nullable: true, description: 'As given.' })
  claimDate!: string | null;

  @ApiProperty({ type: 'string', enum: [...checkStatuses] })
  checkStatus!: string;

  @ApiProperty({ type: 'string', nullable: true })
  remark!: string | null;

  @ApiProperty({ type: () => ClaimSourceResponse })
  source!: ClaimSourceResponse;
}

/** One of `profile`, `name` and `claim` is filled, as `kind` says. */
export class FacilityProposalResponse {
  @ApiProperty({ type: 'string', enum: ['profile', 'name', 'claim'] })
  kind!: string;

  @ApiProperty({
    type: 'string',
    format: 'uuid',
    description: 'Of the name or the claim; for a profile, of the place.',
  })
  id!: string;

  @ApiProperty({ type: () => ProposedPlaceResponse })
  facility!: ProposedPlaceResponse;

  @ApiProperty({ type: () => ProposedProfileResponse, nullable: true })
  profile!: ProposedProfileResponse | null;

  @ApiProperty({
    type: () => ProposedProfileResponse,
    nullable: true,
    description: 'The profile that is public until then.',
  })
  publicProfile!: ProposedProfileResponse | null;

  @ApiProperty({ type: () => ProposedNameResponse, nullable: true })
  name!: ProposedNameResponse | null;

  @ApiProperty({ type: () => ProposedClaimResponse, nullable: true })
  claim!: ProposedClaimResponse | null;

  @ApiProperty({ type: () => ProposerResponse, nullable: true, description: 'Who wrote last.' })
  proposer!: ProposerResponse | null;

  @ApiProperty({
    type: () => ProposerResponse,
    isArray: true,
    description: 'Everybody who wrote; none of them can confirm.',
  })
  writers!: ProposerResponse[];

  @ApiProperty({ type: 'string', format: 'date-time' })
  proposedAt!: string;

  @ApiProperty({ type: 'boolean', description: 'You wrote some of it: somebody else has to confirm it.' })
  mine!: boolean;
}

export class FacilityProposalPageResponse {
  @ApiProperty({ type: () => FacilityProposalResponse, isArray: true })
  items!: FacilityProposalResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
