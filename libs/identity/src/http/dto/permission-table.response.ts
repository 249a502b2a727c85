import { permissions, roles, type Permission, type Role } from '@habeas/kernel';
import { ApiProperty } from '@nestjs/swagger';

export class PermissionRolesResponse {
  @ApiProperty({ type: 'string', enum: [...permissions] })
  name!: Permission;

  @ApiProperty({ type: 'string', enum: [...roles], isArray: true })
  roles!: Role[];
}

export class PermissionTableResponse {
  @ApiProperty({ type: 'string', enum: [...roles], isArray: true })
  roles!: Role[];

  @ApiProperty({ type: () => PermissionRolesResponse, isArray: true })
  permissions!: PermissionRolesResponse[];
}
