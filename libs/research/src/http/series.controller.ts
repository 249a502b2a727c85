import { Readable, Transform } from 'node:stream';
import { hash as digest } from 'node:crypto';
import { Access, ApiProblems, decodeCursor, defaultPageSize, encodeCursor, PageQuery } from '@habeas/platform/http';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadSeries } from '../use-cases/read-series.js';
import { Downloads } from './downloads.js';
import { SeriesParams, SeriesQuery } from './dto/series.request.js';
import { SeriesPageResponse, SeriesResponse, type SeriesValueResponse } from './dto/series.response.js';
import { callerOf } from './reader-gate.js';
import { csvText, exportTypes } from './record-export.js';
import { ResearchOptions } from './research-options.js';
import { isUnchanged, sendJson } from './send.js';
import { toSeries, toValue } from './to-series-response.js';

@ApiTags('context')
@Controller('series')
export class SeriesController {
  constructor(
    private readonly series: ReadSeries,
    private readonly downloads: Downloads,
    private readonly options: ResearchOptions,
  ) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'Named series of statistics' })
  @ApiOkResponse({ type: SeriesPageResponse })
  @ApiProblems(400, 429)
  async list(
    @Query() { limit = defaultPageSize, cursor }: PageQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor, ['string'])[0]);
    const rows = await this.series.list(limit, after);
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const page: SeriesPageResponse = {
      items: shown.map(({ series, values, units, first, last: end }) => ({
        code: series,
        values,
        units: [...units],
        first,
        last: end,
      })),
      nextCursor: rows.length > limit && last ? encodeCursor([last.series]) : null,
    };
    sendJson(request, reply, JSON.stringify(page));
  }

  @Get(':code')
  @Access('public')
  @ApiOperation({ summary: 'Values of a series by period, each source for itself, and two periods compared' })
  @ApiOkResponse({ type: SeriesResponse })
  @ApiProblems(400, 404, 429)
  async read(
    @Param() { code }: SeriesParams,
    @Query() { compare }: SeriesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const answer = toSeries(code, await this.series.values(code), compare, this.options);
    sendJson(request, reply, JSON.stringify(answer));
  }

  @Get(':code/values.csv')
  @Access('public')
  @ApiOperation({ summary: 'Values of a series as CSV, safe to open in a spreadsheet' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 404, 429, 503)
  csv(@Param() { code }: SeriesParams, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.download(code, 'csv', request, reply);
  }

  @Get(':code/values.ndjson')
  @Access('public')
  @ApiOperation({ summary: 'Values of a series, one a line as JSON' })
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 404, 429, 503)
  ndjson(@Param() { code }: SeriesParams, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.download(code, 'ndjson', request, reply);
  }

  private async download(
    code: string,
    format: 'csv' | 'ndjson',
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const rows = (await this.series.values(code)).map((row) => toValue(row, this.options));
    if (isUnchanged(request, reply, `W/"${digest('sha1', `${format}${JSON.stringify(rows)}`, 'base64url')}"`)) return;
    void reply
      .header('Content-Type', exportTypes[format])
      .header('Content-Disposition', `attachment; filename="series.${format}"`);
    const steps = format === 'csv' ? [cells(), csvText([...columns, 'source', 'source_url'])] : [lines()];
    this.downloads.send(callerOf(request), Readable.from(rows), steps, reply);
  }
}

const columns = ['slug', 'url', 'period', 'value', 'unit', 'population', 'method', 'claimant'] as const;

function cells(): Transform {
  return new Transform({
    objectMode: true,
    transform: (value: SeriesValueResponse, _encoding, done) => {
      const titles = value.sources.map(({ title }) => title).join(' | ');
      const urls = value.sources.flatMap(({ url }) => url ?? []).join(' | ');
      done(null, [...columns.map((column) => value[column]), titles, urls]);
    },
  });
}

function lines(): Transform {
  return new Transform({
    writableObjectMode: true,
    transform: (value: SeriesValueResponse, _encoding, done) => done(null, `${JSON.stringify(value)}\n`),
  });
}
