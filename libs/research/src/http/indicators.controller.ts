import { Access, ApiProblems } from '@habeas/platform/http';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { alarmNote } from '../domain/notes.js';
import { type PlaceIndicators, ReadIndicators } from '../use-cases/read-indicators.js';
import { type AbsentIndicatorResponse, IndicatorsResponse } from './dto/indicator.response.js';
import { FacilityParams } from './dto/summary.params.js';
import { sendJson } from './send.js';

const note = JSON.stringify(alarmNote);

@ApiTags('facilities')
@Controller('facilities/:slug/indicators')
export class IndicatorsController {
  constructor(private readonly readIndicators: ReadIndicators) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'Figures of a place held against benchmarks, with their inputs, dates and sources' })
  @ApiOkResponse({ type: IndicatorsResponse })
  @ApiProblems(400, 404, 429)
  async read(
    @Param() { slug }: FacilityParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { items, absent } = await this.readIndicators.execute(slug);
    const told = JSON.stringify(absent.map(toAbsent));
    sendJson(request, reply, `{"facility":"${slug}","items":[${items.join(',')}],"absent":${told},"note":${note}}`);
  }
}

function toAbsent(row: PlaceIndicators['absent'][number]): AbsentIndicatorResponse {
  const { indicator, formula, reason, missing, source, checkStatus, remark } = row;
  return { indicator, formula, reason, missing: [...missing], benchmark: { source, checkStatus, remark } };
}
