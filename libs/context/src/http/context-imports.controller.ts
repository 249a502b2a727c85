import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems } from '@habeas/platform/http';
import type { FastifyRequest } from 'fastify';
import { recordKinds } from '../domain/records/record.js';
import { ImportContext } from '../use-cases/import-context.js';
import { ImportContextQuery } from './dto/record.requests.js';
import { ContextImportResponse } from './dto/record.responses.js';
import { readUpload } from './read-upload.js';
import { assertImported, toImportResponse } from './to-record-response.js';

const form = {
  type: 'object',
  required: ['file'],
  additionalProperties: false,
  properties: {
    file: {
      type: 'string',
      format: 'binary',
      description: 'A file of at most 16 MB: JSON, or a CSV table of one kind',
    },
    kind: {
      type: 'string',
      enum: [...recordKinds],
      description: 'The kind of record of a CSV table; without it, JSON',
    },
    dryRun: { type: 'string', enum: ['true', 'false'] },
    leaveOutFaulty: { type: 'string', enum: ['true', 'false'] },
  },
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
      'Propose the records of a file, JSON or CSV (docs/imports.md), all or none, or say what would become of them',
  })
  @ApiConsumes('multipart/form-data', 'application/json')
  @ApiBody({ schema: form })
  @ApiOkResponse({ type: ContextImportResponse })
  @ApiProblems(400, 413, 415, 422)
  async import(
    @Act() actor: Actor,
    @Query() query: ImportContextQuery,
    @Req() request: FastifyRequest,
  ): Promise<ContextImportResponse> {
    const {
      dryRun = query.dryRun ?? false,
      leaveOutFaulty = query.leaveOutFaulty,
      ...file
    } = await readUpload(request);
    const result = await this.importContext.execute(actor, { ...file, dryRun, leaveOutFaulty });
    if (!dryRun) assertImported(result);
    return toImportResponse(result, dryRun);
  }
}
