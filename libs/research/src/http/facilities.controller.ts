import { Access, ApiProblems, decodeCursor, defaultPageSize, encodeCursor } from '@habeas/platform/http';
import { pickDefined } from '@habeas/kernel';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { coverageNote } from '../domain/notes.js';
import type { FacilityRow } from '../persistence/published-facility.query.js';
import { ReadFacilities } from '../use-cases/read-facilities.js';
import { AvailabilityQuery, ListFacilitiesQuery, MapQuery } from './dto/facility.request.js';
import { FacilityProfileResponse } from './dto/facility-profile.response.js';
import { AvailabilityResponse, FacilityPageResponse } from './dto/facility.response.js';
import { FacilityCollectionResponse } from './dto/facility-map.response.js';
import { FacilityParams } from './dto/summary.params.js';
import { tierOf } from './reader-gate.js';
import { exportTypes } from './record-export.js';
import { sendJson } from './send.js';
import { toCollection, toFacilityItem, toFacilityProfile } from './to-facility-response.js';

@ApiTags('facilities')
@Controller()
export class FacilitiesController {
  constructor(private readonly facilities: ReadFacilities) {}

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

  @Get('facilities.geojson')
  @Access('public')
  @ApiOperation({ summary: 'Every published place for a map; a place without coordinates has no geometry' })
  @ApiProduces('application/geo+json')
  @ApiOkResponse({ type: FacilityCollectionResponse })
  @ApiProblems(400, 429)
  async map(
    @Query() { country, type }: MapQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const collection = toCollection(await this.facilities.map(pickDefined({ country, type })));
    sendJson(request, reply, JSON.stringify(collection), undefined, exportTypes.geojson);
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
