import { Transform } from 'node:stream';
import { Access, ApiProblems } from '@habeas/platform/http';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { stringify } from 'csv-stringify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { hash as digest } from 'node:crypto';
import { spanOf } from '../domain/population-span.js';
import { type Population, ReadPopulation } from '../use-cases/read-population.js';
import { Downloads } from './downloads.js';
import { PopulationQuery } from './dto/population.request.js';
import { PopulationResponse } from './dto/population.response.js';
import { FacilityParams } from './dto/summary.params.js';
import { callerOf } from './reader-gate.js';
import { isUnchanged, sendJson } from './send.js';
import { populationColumns, populationRows, toPopulation } from './to-population-response.js';

@ApiTags('facilities')
@Controller('facilities/:slug')
export class PopulationController {
  constructor(
    private readonly readPopulation: ReadPopulation,
    private readonly downloads: Downloads,
  ) {}

  @Get('population')
  @Access('public')
  @ApiOperation({ summary: 'How many people a place held, by each source apart, beside claims of its capacity' })
  @ApiOkResponse({ type: PopulationResponse })
  @ApiProblems(400, 404, 429)
  async read(
    @Param() params: FacilityParams,
    @Query() query: PopulationQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { group = 'all' } = query;
    sendJson(request, reply, JSON.stringify(toPopulation(group, await this.find(params, query))));
  }

  @Get('population.csv')
  @Access('public')
  @ApiOperation({ summary: 'The same as a table, a row for each point' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 404, 429, 503)
  async csv(
    @Param() params: FacilityParams,
    @Query() query: PopulationQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const columns = [...populationColumns];
    const text = stringify({ header: true, columns, escape_formulas: true, bom: true });
    await this.download('csv', params, query, text, request, reply);
  }

  @Get('population.ndjson')
  @Access('public')
  @ApiOperation({ summary: 'The same, one point a line as JSON' })
  @ApiProduces('application/x-ndjson')
  @ApiOkResponse({ schema: { type: 'string' } })
  @ApiProblems(400, 404, 429, 503)
  async ndjson(
    @Param() params: FacilityParams,
    @Query() query: PopulationQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const lines = new Transform({
      writableObjectMode: true,
      transform: (row: object, _encoding, done) => done(null, `${JSON.stringify(row)}\n`),
    });
    await this.download('ndjson', params, query, lines, request, reply);
  }

  private find({ slug }: FacilityParams, { from, to, group = 'all', resolution = 'month' }: PopulationQuery) {
    return this.readPopulation.execute({ slug, group, resolution, ...spanOf(from, to) });
  }

  private async download(
    format: 'csv' | 'ndjson',
    params: FacilityParams,
    query: PopulationQuery,
    text: Transform,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const population: Population = await this.find(params, query);
    const rows = [...populationRows(query.group ?? 'all', population)];
    if (isUnchanged(request, reply, `W/"${digest('sha1', `${format}${JSON.stringify(rows)}`, 'base64url')}"`)) return;
    void reply
      .header('Content-Type', format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson; charset=utf-8')
      .header('Content-Disposition', `attachment; filename="${params.slug}-population.${format}"`);
    this.downloads.send(callerOf(request), asStream(rows), [text], reply);
  }
}

async function* asStream(rows: readonly object[]): AsyncGenerator<object> {
  yield* rows;
}
