import { sourceForm } from '@habeas/context';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, Text } from '@habeas/platform/http';
import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConfirmContextCopy } from '../use-cases/context/confirm-context-copy.js';

export class ContextSourceParam {
  @Text({ max: 120, pattern: sourceForm, description: 'How records name the source', example: 'news-2025-03' })
  id!: string;
}

export class ConfirmCopyRequest {
  @Text({ max: 64, pattern: /^[0-9a-f]{64}$/, description: 'SHA-256 of the copy that you have seen, in hex' })
  sha256!: string;
}

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
