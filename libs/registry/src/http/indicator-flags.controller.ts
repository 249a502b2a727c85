import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems } from '@habeas/platform/http';
import { type IndicatorFlag, ListIndicatorFlags } from '../use-cases/indicators/list-indicator-flags.js';
import { type IndicatorFlagResponse, IndicatorFlagsResponse } from './dto/indicator-flag.response.js';

@ApiTags('facilities')
@Controller('indicator-flags')
export class IndicatorFlagsController {
  constructor(private readonly listFlags: ListIndicatorFlags) {}

  @Get()
  @Access('queue.read')
  @ApiOperation({ summary: 'Values of places beyond a benchmark: alarms for moderators, not findings' })
  @ApiOkResponse({ type: IndicatorFlagsResponse })
  @ApiProblems(401, 403)
  async list(@Act() actor: Actor): Promise<IndicatorFlagsResponse> {
    const flags = await this.listFlags.execute(actor);
    return { items: flags.map(toResponse) };
  }
}

function toResponse({ facility, statement }: IndicatorFlag): IndicatorFlagResponse {
  const { indicator, unit, low, high, sameTime, daysApart, inputs, levels, benchmark } = statement;
  return {
    facility,
    indicator,
    unit,
    low,
    high,
    sameTime,
    daysApart,
    inputs: inputs.map((input) => ({
      what: input.what,
      low: input.low,
      high: input.high,
      date: input.date,
      claimant: input.claimant,
    })),
    levels: levels.filter(({ crossed }) => crossed !== 'no'),
    checkStatus: benchmark.checkStatus,
  };
}
