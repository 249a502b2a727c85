import { Access, ApiProblems } from '@habeas/platform/http';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { spanOf } from '../domain/population-span.js';
import { ReadPopulationTotals } from '../use-cases/read-population-totals.js';
import { PopulationQuery } from './dto/population.request.js';
import { PopulationTotalsResponse } from './dto/population-totals.response.js';
import { sendJson } from './send.js';
import { toPopulationTotals } from './to-population-totals.js';

@ApiTags('facilities')
@Controller('population')
export class PopulationTotalsController {
  constructor(private readonly readTotals: ReadPopulationTotals) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'How many people all places held together, by each source apart' })
  @ApiOkResponse({ type: PopulationTotalsResponse })
  @ApiProblems(400, 429)
  async read(
    @Query() { from, to, group = 'all', resolution = 'month' }: PopulationQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const totals = await this.readTotals.execute({ group, resolution, ...spanOf(from, to) });
    sendJson(request, reply, JSON.stringify(toPopulationTotals(group, totals)));
  }
}
