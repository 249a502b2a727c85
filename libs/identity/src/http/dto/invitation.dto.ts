import { type Role, roles } from '@habeas/kernel';
import { Id, OneOf, Text } from '@habeas/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { NamedResponse } from './user.response.js';

export class InviteRequest {
  @Text({ max: 254, example: 'ines@faro.example' })
  email!: string;

  @OneOf(roles)
  role!: Role;

  @Id({ optional: true, description: 'Your own organisation when absent.' })
  organizationId?: string;
}

export class AcceptInvitationRequest {
  @Text({ max: 100, description: 'The secret part of the link.' })
  token!: string;

  @Text({ max: 200 })
  name!: string;

  @Text({ max: 256, description: 'At least twelve characters, none of the well-known passwords.' })
  password!: string;
}

export class IssuedInvitationResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string', description: 'The link to pass on. Told once; works once.' })
  url!: string;

  @ApiProperty({ type: 'string', format: 'date-time' })
  expiresAt!: string;
}

export class InvitationResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  email!: string;

  @ApiProperty({ type: 'string', enum: [...roles] })
  role!: Role;

  @ApiProperty({ type: () => NamedResponse })
  organization!: NamedResponse;

  @ApiProperty({ type: 'string', format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: 'string', format: 'date-time' })
  expiresAt!: string;
}

export class InvitationPageResponse {
  @ApiProperty({ type: () => InvitationResponse, isArray: true })
  items!: InvitationResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}

export class AcceptedInvitationResponse {
  @ApiProperty({ type: 'string', format: 'uuid', description: 'The new account.' })
  id!: string;
}
