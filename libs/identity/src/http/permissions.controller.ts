import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { roles } from '@habeas/kernel';
import { Access, ApiProblems } from '@habeas/platform/http';
import { rolesByPermission } from '../domain/permission-table.js';
import { PermissionTableResponse } from './dto/permission-table.response.js';

@ApiTags('permissions')
@Controller('permissions')
export class PermissionsController {
  @Get()
  @Access('session.own')
  @ApiOperation({ summary: 'What each role may do' })
  @ApiOkResponse({ type: PermissionTableResponse })
  @ApiProblems(401)
  read(): PermissionTableResponse {
    return { roles: [...roles], permissions: rolesByPermission() };
  }
}
