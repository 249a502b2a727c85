import { type Role, roles } from '@habeas/kernel';
import { Id, OneOf } from '@habeas/platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { NamedResponse } from './user.response.js';

export class IdParam {
  @Id()
  id!: string;
}

export class ChangeRoleRequest {
  @OneOf(roles)
  role!: Role;
}

export class AccountResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  name!: string;

  @ApiProperty({ type: 'string' })
  email!: string;

  @ApiProperty({ type: 'string', enum: [...roles] })
  role!: Role;

  @ApiProperty({ type: () => NamedResponse })
  organization!: NamedResponse;

  @ApiProperty({ type: 'string', format: 'date-time', nullable: true })
  disabledAt!: string | null;

  @ApiProperty({ type: 'boolean' })
  secondFactor!: boolean;
}

export class AccountPageResponse {
  @ApiProperty({ type: () => AccountResponse, isArray: true })
  items!: AccountResponse[];

  @ApiProperty({ type: 'string', nullable: true })
  nextCursor!: string | null;
}
