import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, assertPlainBody } from '@habeas/platform/http';
import type { FastifyRequest } from 'fastify';
import { ImportContext } from '../use-cases/import-context.js';
import { ImportContextQuery } from './dto/record.requests.js';
import { ContextImportResponse } from './dto/record.responses.js';
import { toImportResponse } from './to-record-response.js';

const example = {
  source: { id: 'demo' },
  statements: [
    { speaker: 'Demonstration Minister', kind: 'denies', summary: 'said that nobody was moved', claimant: 'Gazette' },
  ],
};

@ApiTags('context')
@Controller('context-imports')
export class ContextImportsController {
  constructor(private readonly importContext: ImportContext) {}

  @Post()
  @Access('facility.edit')
  @HttpCode(200)
  @ApiOperation({
    summary:
      'Propose the records of a file (docs/imports.md); a larger file than a body may have goes by the command line',
  })
  @ApiConsumes('application/json')
  @ApiBody({ schema: { type: 'object', additionalProperties: true, example } })
  @ApiOkResponse({ type: ContextImportResponse })
  @ApiProblems(400, 413, 415, 422)
  async import(
    @Act() actor: Actor,
    @Query() { dryRun = false }: ImportContextQuery,
    @Req() { body }: FastifyRequest,
  ): Promise<ContextImportResponse> {
    // The file's own reader tells each fault with its path; a body class would know none of them.
    assertPlainBody(body);
    const bytes = Buffer.from(JSON.stringify(body));
    return toImportResponse(await this.importContext.execute(actor, { bytes, dryRun }), dryRun);
  }
}
