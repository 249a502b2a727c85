import { Access, ApiProblems, decodeCursor, defaultPageSize, encodeCursor } from '@habeas/platform/http';
import { pickDefined } from '@habeas/kernel';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { coverageNote } from '../domain/notes.js';
import type { FacilityRow } from '../persistence/published-facility.query.js';
import { ReadFacilities } from '../use-cases/read-facilities.js';
import { AvailabilityQuery, ListFacilitiesQuery, TimelineQuery } from './dto/facility.request.js';
import {
  AvailabilityResponse,
  FacilityPageResponse,
  FacilityProfileResponse,
  TimelineResponse,
} from './dto/facility.response.js';
import { FacilityParams } from './dto/summary.params.js';
import { tierOf } from './reader-gate.js';
import { ResearchOptions } from './research-options.js';
import { sendJson } from './send.js';
import { toFacilityItem, toFacilityProfile } from './to-facility-response.js';
import { cursorInvalid } from './to-filters.js';

@ApiTags('facilities')
@Controller()
export class FacilitiesController {
  constructor(
    private readonly facilities: ReadFacilities,
    private readonly options: ResearchOptions,
  ) {}

  @Get('facilities')
  @Access('public')
  @ApiOperation({ summary: 'Places of detention of which something is published' })
  @ApiOkResponse({ type: FacilityPageResponse })
  @ApiProblems(400, 429)
  async list(
    @Query() query: ListFacilitiesQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const page = query.q === undefined ? await this.bySlug(query) : await this.byName(query.q, query);
    sendJson(request, reply, JSON.stringify(page));
  }

  private async bySlug({
    limit = defaultPageSize,
    cursor,
    country,
  }: ListFacilitiesQuery): Promise<FacilityPageResponse> {
    const after = cursor === undefined ? undefined : String(decodeCursor(cursor, ['string'])[0]);
    const rows = await this.facilities.list(pickDefined({ country }), limit, after);
    return toPage(rows, limit, ({ slug }) => [slug]);
  }

  private async byName(
    q: string,
    { limit = defaultPageSize, cursor, country }: ListFacilitiesQuery,
  ): Promise<FacilityPageResponse> {
    const [rank, slug] = cursor === undefined ? [] : decodeCursor(cursor, ['number', 'string']);
    const after = rank === undefined ? undefined : { rank: Number(rank), slug: String(slug) };
    const rows = await this.facilities.named(q, pickDefined({ country }), limit, after);
    return toPage(rows, limit, (row) => [row.rank, row.slug]);
  }

  @Get('facilities/:slug')
  @Access('public')
  @ApiOperation({ summary: 'Profile of a place: who claims what of it, and how much is published by category' })
  @ApiOkResponse({ type: FacilityProfileResponse })
  @ApiProblems(400, 404, 429)
  async profile(
    @Param() { slug }: FacilityParams,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const profile = await this.facilities.profile(slug, tierOf(request));
    void reply.header('Vary', 'Authorization');
    sendJson(request, reply, JSON.stringify(toFacilityProfile(profile)));
  }

  @Get('facilities/:slug/timeline')
  @Access('public')
  @ApiOperation({ summary: 'What is published of a place, in order of the time it speaks of' })
  @ApiOkResponse({ type: TimelineResponse })
  @ApiProblems(400, 404, 429)
  async timeline(
    @Param() { slug }: FacilityParams,
    @Query() { limit = defaultPageSize, cursor }: TimelineQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const rows = await this.facilities.timeline(
      slug,
      limit,
      cursor === undefined ? undefined : timelinePosition(cursor),
    );
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const items = shown.map(
      ({ id, list_item, period_from }) =>
        `{"kind":"summary","when":"${period_from.slice(0, 7)}","summary":${this.options.withUrl(id, list_item)}}`,
    );
    const next = rows.length > limit && last ? JSON.stringify(encodeCursor([last.period_from, last.id])) : 'null';
    sendJson(request, reply, `{"items":[${items.join(',')}],"nextCursor":${next}}`);
  }

  @Get('availability')
  @Access('public')
  @ApiOperation({ summary: 'Of which months something is published, by place' })
  @ApiOkResponse({ type: AvailabilityResponse })
  @ApiProblems(400, 429)
  async availability(
    @Query() { country, facility }: AvailabilityQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const items = await this.facilities.coverage(pickDefined({ country, facility }));
    const availability: AvailabilityResponse = { note: coverageNote, items };
    sendJson(request, reply, JSON.stringify(availability));
  }
}

function toPage<Row extends FacilityRow>(
  rows: readonly Row[],
  limit: number,
  positionOf: (row: Row) => (string | number)[],
): FacilityPageResponse {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toFacilityItem),
    nextCursor: rows.length > limit && last ? encodeCursor(positionOf(last)) : null,
  };
}

function timelinePosition(cursor: string): { from: string; id: string } {
  const [from, id] = decodeCursor(cursor, ['string', 'uuid']);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(from))) throw cursorInvalid();
  return { from: String(from), id: String(id) };
}
