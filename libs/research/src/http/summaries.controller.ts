import { hash as digest } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { Access, ApiProblems, decodeCursor, defaultPageSize, encodeCursor } from '@habeas/platform/http';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { methodNote } from '../domain/notes.js';
import type { SummarySort } from '../domain/summary-filters.js';
import { ExportSummaries } from '../use-cases/export-summaries.js';
import { ListSummaries } from '../use-cases/list-summaries.js';
import { ReadSummary, type StoredSummary } from '../use-cases/read-summary.js';
import { Downloads } from './downloads.js';
import { ListSummariesQuery, SummaryFilterQuery } from './dto/list-summaries.request.js';
import { ApiRetracted } from './dto/retracted.response.js';
import { SummaryParams, SummaryVersionParams } from './dto/summary.params.js';
import { SummaryPageResponse, SummaryResponse } from './dto/summary.response.js';
import { callerOf } from './reader-gate.js';
import { ResearchOptions } from './research-options.js';
import { isUnchanged, sendJson } from './send.js';
import { csvCells, csvText, ndjsonLines } from './summary-export.js';
import { cursorInvalid, toFilters } from './to-filters.js';

const method = JSON.stringify(methodNote);

@ApiTags('summaries')
@Controller()
export class SummariesController {
  constructor(
    private readonly listSummaries: ListSummaries,
    private readonly exportSummaries: ExportSummaries,
    private readonly readSummary: ReadSummary,
    private readonly downloads: Downloads,
    private readonly options: ResearchOptions,
  ) {}

  @Get('summaries')
  @Access('public')
  @ApiOperation({ summary: 'Published summaries by filter, a page at a time' })
  @ApiOkResponse({ type: SummaryPageResponse })
  @ApiProblems(400, 429)
  async list(
    @Query() query: ListSummariesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { sort = '-publishedAt', limit = defaultPageSize, cursor } = query;
    const after = cursor === undefined ? undefined : positionOf(cursor, sort);
    const page = await this.listSummaries.execute({ filters: toFilters(query), sort, limit, after });
    const items = page.summaries.map(({ id, list_item }) => this.options.withUrl(id, list_item)).join(',');
    const next = page.next ? JSON.stringify(encodeCursor([sort, page.next.key, page.next.id])) : 'null';
    const shown = page.summaries.map(({ id, version }) => `${id}${version}`).join('');
    sendJson(request, reply, `{"items":[${items}],"nextCursor":${next}}`, digest('sha1', shown + next, 'base64url'));
  }

  @Get('summaries.csv')
  @Access('public')
  @ApiOperation({ summary: 'All summaries of the filter as CSV, safe to open in a spreadsheet' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 429, 503)
  csv(@Query() query: SummaryFilterQuery, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.download(query, 'csv', [csvCells(this.options), csvText()], request, reply);
  }

  @Get('summaries.ndjson')
  @Access('public')
  @ApiOperation({ summary: 'All summaries of the filter, one JSON object a line' })
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 429, 503)
  ndjson(
    @Query() query: SummaryFilterQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.download(query, 'ndjson', [ndjsonLines(this.options)], request, reply);
  }

  @Get('summaries/:id')
  @Access('public')
  @ApiOperation({ summary: 'One published summary; a browser is sent to its page' })
  @ApiOkResponse({ type: SummaryResponse })
  @ApiRetracted()
  @ApiProblems(400, 404, 429)
  async read(
    @Param() { id }: SummaryParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    void reply.header('Vary', 'Accept');
    if (request.headers.accept?.startsWith('text/html')) {
      void reply.redirect(`/summaries/${id}`, 303);
      return;
    }
    this.send(id, await this.readSummary.execute(id), request, reply);
  }

  @Get('summaries/:id/versions/:version')
  @Access('public')
  @ApiOperation({ summary: 'One version of a summary, as it was published' })
  @ApiOkResponse({ type: SummaryResponse })
  @ApiRetracted()
  @ApiProblems(400, 404, 429)
  async readVersion(
    @Param() { id, version }: SummaryVersionParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.send(id, await this.readSummary.version(id, version), request, reply);
  }

  private send(id: string, { detail, hash }: StoredSummary, request: FastifyRequest, reply: FastifyReply): void {
    sendJson(request, reply, `${this.options.withUrl(id, detail).slice(0, -1)},"method":${method}}`, hash);
  }

  private async download(
    query: SummaryFilterQuery,
    format: 'csv' | 'ndjson',
    steps: Duplex[],
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const filters = toFilters(query);
    const sequence = await this.exportSummaries.sequence();
    const state = digest('sha1', JSON.stringify([sequence, format, filters]), 'base64url');
    if (isUnchanged(request, reply, `W/"${state}"`)) return;
    void reply
      .header('Content-Type', format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8')
      .header('Content-Disposition', `attachment; filename="summaries.${format}"`)
      .header('Link', '</v1/taxonomy>; rel="describedby"');
    this.downloads.send(callerOf(request), this.exportSummaries.execute(filters), steps, reply);
  }
}

/** A cursor holds the order it was made in: used with another one it is refused. */
function positionOf(cursor: string, sort: SummarySort): { key: string | number; id: string } {
  const shape = ['string', sort === '-proof' ? 'number' : 'string', 'uuid'] as const;
  const [madeIn, key, id] = decodeCursor(cursor, shape);
  const valid = madeIn === sort && (sort === '-proof' || /^\d{4}-\d{2}-\d{2}$/.test(String(key)));
  if (!valid || key === null || key === undefined) throw cursorInvalid();
  return { key, id: String(id) };
}
