import { Access, ApiProblems } from '@habeas/platform/http';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ContextFilterQuery, ListContextQuery, RecordParams } from './dto/record.request.js';
import { RecordPageResponse, RecordResponse } from './dto/record.response.js';
import { RecordAnswers } from './record-answers.js';

const name = 'context';

/** Records of all kinds in one list: the only one of agreements, designations and media. */
@ApiTags('context')
@Controller()
export class ContextController {
  constructor(private readonly answers: RecordAnswers) {}

  @Get('context')
  @Access('public')
  @ApiOperation({ summary: 'Records of one kind or of all, a page at a time, the newest first' })
  @ApiOkResponse({ type: RecordPageResponse })
  @ApiProblems(400, 429)
  list(@Query() query: ListContextQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answers.list(query.kind, query, request, reply);
  }

  @Get('context.csv')
  @Access('public')
  @ApiOperation({ summary: 'All records of the filter as CSV, safe to open in a spreadsheet' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 429, 503)
  csv(@Query() query: ContextFilterQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answers.download({ name, kind: query.kind }, 'csv', query, request, reply);
  }

  @Get('context.ndjson')
  @Access('public')
  @ApiOperation({ summary: 'All records of the filter, one whole record a line' })
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 429, 503)
  ndjson(
    @Query() query: ContextFilterQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.download({ name, kind: query.kind }, 'ndjson', query, request, reply);
  }

  @Get('context.geojson')
  @Access('public')
  @ApiOperation({ summary: 'All records of the filter as features at the places that they touch' })
  @ApiProduces('application/geo+json')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 429, 503)
  geojson(
    @Query() query: ContextFilterQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answers.download({ name, kind: query.kind }, 'geojson', query, request, reply);
  }

  @Get('context/:slug')
  @Access('public')
  @ApiOperation({ summary: 'One record of whatever kind, with what answers or contradicts it and its sources' })
  @ApiOkResponse({ type: RecordResponse })
  @ApiProblems(400, 404, 429)
  read(@Param() { slug }: RecordParams, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.answers.one(undefined, slug, request, reply);
  }
}
