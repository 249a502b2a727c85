import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems } from '@habeas/platform/http';
import { Body, Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { RemoveContextCopy } from '../use-cases/context/remove-context-copy.js';
import { ContextSourceParam, RemoveCopyRequest } from './dto/copy.request.js';

@ApiTags('context')
@Controller('context-sources/:id/copy')
export class CopyRemovalController {
  constructor(private readonly removeCopy: RemoveContextCopy) {}

  @Delete()
  @Access('facility.confirm')
  @HttpCode(204)
  @ApiOperation({
    summary:
      'Remove the kept copy for good: public records no longer tell its fingerprint, and a tombstone stays inside',
  })
  @ApiNoContentResponse()
  @ApiProblems(400, 404, 412)
  remove(
    @Act() actor: Actor,
    @Param() { id }: ContextSourceParam,
    @Body() { sha256, reason }: RemoveCopyRequest,
  ): Promise<void> {
    return this.removeCopy.execute(actor, { source: id, sha256, reason });
  }
}
