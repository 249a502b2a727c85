import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems } from '@habeas/platform/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConfirmContextCopy } from '../use-cases/context/confirm-context-copy.js';
import { ConfirmCopyRequest, ContextSourceParam } from './dto/copy.request.js';

@ApiTags('context')
@Controller('context-sources/:id/copy/confirmation')
export class CopyConfirmationController {
  constructor(private readonly confirmCopy: ConfirmContextCopy) {}

  @Post()
  @Access('facility.confirm')
  @HttpCode(204)
  @ApiOperation({
    summary: 'Confirm the fingerprint of a copy that somebody else brought: public records then tell it',
  })
  @ApiNoContentResponse()
  @ApiProblems(400, 403, 404, 412)
  confirm(
    @Act() actor: Actor,
    @Param() { id }: ContextSourceParam,
    @Body() { sha256 }: ConfirmCopyRequest,
  ): Promise<void> {
    return this.confirmCopy.execute(actor, { source: id, sha256 });
  }
}
