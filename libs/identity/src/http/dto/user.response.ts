import { permissions, roles, type Permission, type Role } from '@habeas/kernel';
import { ApiProperty } from '@nestjs/swagger';
import { type Locale, locales } from '../../domain/account.js';

export class NamedResponse {
  @ApiProperty({ type: 'string', format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'string' })
  name!: string;
}

export class UserResponse {
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

  @ApiProperty({ type: 'string', enum: [...locales] })
  locale!: Locale;

  @ApiProperty({ type: 'boolean', description: 'Whether signing in asks for a code too.' })
  secondFactor!: boolean;

  @ApiProperty({ type: 'string', enum: [...permissions], isArray: true })
  permissions!: Permission[];
}

export class SessionResponse {
  @ApiProperty({ type: () => UserResponse })
  user!: UserResponse;
}
