import { Access, ApiProblems } from '@habeas/platform/http';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { alarmNote } from '../domain/notes.js';
import { ReadIndicators } from '../use-cases/read-indicators.js';
import { IndicatorsResponse } from './dto/indicator.response.js';
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
    const items = await this.readIndicators.execute(slug);
    sendJson(request, reply, `{"facility":"${slug}","items":[${items.join(',')}],"note":${note}}`);
  }
}
