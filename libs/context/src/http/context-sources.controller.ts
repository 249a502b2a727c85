import { Controller, Get, HttpCode, Param, Put, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems } from '@habeas/platform/http';
import type { FastifyRequest } from 'fastify';
import { KeepSourceCopy } from '../use-cases/keep-source-copy.js';
import { ReadRecords } from '../use-cases/read-records.js';
import { FoundSourcesResponse } from './dto/kind.responses.js';
import { ListSourcesRequest, SourceParams } from './dto/record.requests.js';
import { KeptCopyResponse } from './dto/source.responses.js';
import { readCopy } from './read-upload.js';

const form = {
  type: 'object',
  required: ['file'],
  additionalProperties: false,
  properties: { file: { type: 'string', format: 'binary', description: 'The copy, a file of at most 20 MB' } },
};

/** The end of the name under which a copy is saved; a page or a program of another kind is saved as bytes. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/warc': 'warc',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain': 'txt',
};

@ApiTags('context')
@Controller('context-sources')
export class ContextSourcesController {
  constructor(
    private readonly records: ReadRecords,
    private readonly keepSourceCopy: KeepSourceCopy,
  ) {}

  @Get()
  @Access('facility.edit')
  @ApiOperation({ summary: 'Sources that a record can rest on, the first twenty with the words' })
  @ApiOkResponse({ type: FoundSourcesResponse })
  @ApiProblems(400)
  async list(@Act() actor: Actor, @Query() { q }: ListSourcesRequest): Promise<FoundSourcesResponse> {
    const found = await this.records.sources(actor, q);
    return { items: found.map(({ id, title, publisher, url }) => ({ id, title, publisher, url })) };
  }

  @Put(':id/copy')
  @Access('facility.edit')
  @HttpCode(200)
  @ApiOperation({ summary: 'Keep the copy in which a source was read; one that is kept is never exchanged' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: form })
  @ApiOkResponse({ type: KeptCopyResponse })
  @ApiProblems(400, 404, 409, 413, 415)
  async keepCopy(
    @Act() actor: Actor,
    @Param() { id }: SourceParams,
    @Req() request: FastifyRequest,
  ): Promise<KeptCopyResponse> {
    const copy = await readCopy(request);
    return { sha256: await this.keepSourceCopy.execute(actor, { source: id, ...copy }) };
  }

  /** Saved and never shown: a page that somebody brought must not run under this address. */
  @Get(':id/copy')
  @Access('facility.read')
  @ApiOperation({ summary: 'The kept copy of a source, for those who write or confirm records' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiProblems(400, 403, 404)
  async copy(@Act() actor: Actor, @Param() { id }: SourceParams): Promise<StreamableFile> {
    const { bytes, mediaType } = await this.records.sourceCopy(actor, id);
    return new StreamableFile(bytes, {
      type: 'application/octet-stream',
      disposition: `attachment; filename="${id}.${endings[mediaType] ?? 'bin'}"`,
    });
  }
}
