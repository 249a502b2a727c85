import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, decodeCursor, defaultPageSize } from '@habeas/platform/http';
import { ListAudit } from '../use-cases/list-audit.js';
import { VerifyAudit } from '../use-cases/verify-audit.js';
import { AuditPageResponse } from './dto/audit-page.response.js';
import { AuditVerificationResponse } from './dto/audit-verification.response.js';
import { ListAuditRequest } from './dto/list-audit.request.js';
import { toAuditPageResponse, toVerificationResponse } from './to-audit-response.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly listAudit: ListAudit,
    private readonly verifyAudit: VerifyAudit,
  ) {}

  @Get()
  @Access('audit.read')
  @ApiOperation({ summary: 'Who did what to which object, newest first' })
  @ApiOkResponse({ type: AuditPageResponse })
  @ApiProblems(400, 401, 403)
  async list(@Act() actor: Actor, @Query() query: ListAuditRequest): Promise<AuditPageResponse> {
    const { cursor, limit = defaultPageSize, act, objectType, objectId, actor: by } = query;
    const before = cursor === undefined ? undefined : Number(decodeCursor(cursor, ['number'])[0]);
    return toAuditPageResponse(
      await this.listAudit.execute(actor, { act, objectType, objectId, actor: by, limit, before }),
    );
  }

  @Get('verification')
  @Access('audit.read')
  @ApiOperation({ summary: 'Walk the whole chain and name the first bad entry' })
  @ApiOkResponse({ type: AuditVerificationResponse })
  @ApiProblems(401, 403)
  async verify(@Act() actor: Actor): Promise<AuditVerificationResponse> {
    return toVerificationResponse(await this.verifyAudit.execute(actor));
  }
}
