import { Invalid, pickDefined } from '@habeas/kernel';
import { Access, ApiProblems } from '@habeas/platform/http';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { countingNote, coverageNote } from '../domain/notes.js';
import type { StatisticSlice } from '../domain/statistic-dimensions.js';
import { CountStatistics, type Statistics } from '../use-cases/count-statistics.js';
import { StatisticsQuery } from './dto/statistics.request.js';
import { StatisticsResponse } from './dto/statistics.response.js';
import { tierOf } from './reader-gate.js';
import { sendJson } from './send.js';

@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  constructor(private readonly countStatistics: CountStatistics) {}

  @Get()
  @Access('public')
  @ApiOperation({ summary: 'Counts by one or two dimensions, small cells and what would give them away suppressed' })
  @ApiOkResponse({ type: StatisticsResponse })
  @ApiProblems(400, 422, 429)
  async read(
    @Query() query: StatisticsQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { by, measure = 'persons' } = query;
    const statistics = await this.countStatistics.execute({
      by,
      measure,
      only: filtersOf(query),
      months: pickDefined({ from: query.from, to: query.to }),
      tier: tierOf(request),
    });
    void reply.header('Vary', 'Authorization');
    sendJson(request, reply, JSON.stringify(toResponse(by, measure, statistics)));
  }
}

/** Filters as members of dimensions. A range of time picks cells of a listed dimension; otherwise it is one year or month. */
function filtersOf({ by, facility, category, group, country, from, to }: StatisticsQuery): StatisticSlice['only'] {
  const leaf = category?.includes('.') ? category : undefined;
  const only = pickDefined({
    facility,
    country,
    category: leaf,
    group: group ?? (leaf === undefined ? category : undefined),
  });
  if ((from === undefined && to === undefined) || by.some((dimension) => dimension === 'month' || dimension === 'year'))
    return only;
  if (from !== undefined && from === to) return { ...only, [from.length === 4 ? 'year' : 'month']: from };
  if (from?.endsWith('-01') && to === `${from.slice(0, 4)}-12`) return { ...only, year: from.slice(0, 4) };
  throw new Invalid(
    'range_needs_time',
    'Without month or year in by, from and to must be one whole year or one month.',
    [{ field: 'from', code: 'range_needs_time' }],
  );
}

function toResponse(by: readonly string[], measure: string, { cells, total, policy }: Statistics): StatisticsResponse {
  return {
    by: [...by],
    measure,
    cells: cells.map(({ key, value, percent }) => ({
      key: { ...key },
      value,
      status: value === null ? 'suppressed' : 'value',
      percent,
    })),
    total: { value: total, status: total === null ? 'suppressed' : 'value' },
    suppressed: cells.filter(({ value }) => value === null).length,
    coverage: { countedConsent: 'aggregate_statistics', note: countingNote },
    policy: {
      k: policy.k,
      minSources: policy.minSources,
      dominance: policy.dominance,
      roundedDownTo: policy.k,
      percentBase: 20,
      complementary: true,
      note: coverageNote,
    },
  };
}
