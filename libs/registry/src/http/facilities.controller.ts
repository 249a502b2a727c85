import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import {
  Access,
  Act,
  ApiProblems,
  decodeCursor,
  defaultPageSize,
  IdempotencyKey,
  IfMatch,
  TakesIdempotencyKey,
  TakesIfMatch,
} from '@habeas/platform/http';
import type { FastifyReply } from 'fastify';
import type { FacilityPosition } from '../persistence/search-facilities.query.js';
import { ChangeFacility } from '../use-cases/change-facility.js';
import { CreateFacility } from '../use-cases/create-facility.js';
import { ReadFacility } from '../use-cases/read-facility.js';
import { SearchFacilities } from '../use-cases/search-facilities.js';
import {
  ChangeFacilityRequest,
  CreateFacilityRequest,
  FacilityParams,
  SearchFacilitiesRequest,
} from './dto/facility.requests.js';
import { FacilityPageResponse, FacilityResponse } from './dto/facility.responses.js';
import { toFacilityChange, toNewFacility } from './from-facility-request.js';
import { FacilityAnswers } from './facility-answers.js';
import { toFacilityPage } from './to-facility-response.js';

@ApiTags('facilities')
@Controller('facilities')
export class FacilitiesController {
  constructor(
    private readonly searchFacilities: SearchFacilities,
    private readonly readFacility: ReadFacility,
    private readonly answers: FacilityAnswers,
    private readonly createFacility: CreateFacility,
    private readonly changeFacility: ChangeFacility,
  ) {}

  @Get()
  @Access('facility.read')
  @ApiOperation({ summary: 'Places by name, or those whose names, aliases and codes are most like a search' })
  @ApiOkResponse({ type: FacilityPageResponse })
  async search(@Act() actor: Actor, @Query() query: SearchFacilitiesRequest): Promise<FacilityPageResponse> {
    const { q, country, cursor, limit = defaultPageSize } = query;
    const after = cursor === undefined ? undefined : toPosition(cursor);
    return toFacilityPage(await this.searchFacilities.execute(actor, { q, country, after, limit: limit + 1 }), limit);
  }

  @Get(':id')
  @Access('facility.read')
  @ApiOperation({ summary: 'A place with its names, codes and everything that is claimed of it' })
  @ApiOkResponse({ type: FacilityResponse })
  @ApiProblems(404)
  read(
    @Act() actor: Actor,
    @Param() { id }: FacilityParams,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FacilityResponse> {
    return this.answers.one(actor, id, reply);
  }

  @Post()
  @Access('facility.edit')
  @TakesIdempotencyKey()
  @ApiOperation({
    summary:
      'Add a place, for a second person to confirm; its slug is made from the name and stays once the place is public',
  })
  @ApiCreatedResponse({ type: FacilityResponse })
  @ApiProblems(409, 422)
  async create(
    @Act() actor: Actor,
    @IdempotencyKey() idempotencyKey: string,
    @Body() body: CreateFacilityRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FacilityResponse> {
    const id = await this.createFacility.execute(actor, { fields: toNewFacility(body), idempotencyKey });
    void reply.header('Location', `/api/v1/facilities/${id}`);
    return this.read(actor, { id }, reply);
  }

  @Put(':id')
  @Access('facility.edit')
  @TakesIfMatch()
  @ApiOperation({
    summary: 'Change what is known of a place itself, for a second person to confirm; fields that are absent stay',
  })
  @ApiOkResponse({ type: FacilityResponse })
  @ApiProblems(404, 409, 412, 422)
  async change(
    @Act() actor: Actor,
    @Param() { id }: FacilityParams,
    @IfMatch() expectedRevision: number,
    @Body() body: ChangeFacilityRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FacilityResponse> {
    const { id: facilityId } = await this.readFacility.execute(actor, id);
    await this.changeFacility.execute(actor, { facilityId, expectedRevision, fields: toFacilityChange(body) });
    return this.read(actor, { id: facilityId }, reply);
  }
}

function toPosition(cursor: string): FacilityPosition {
  const [rank, name, id] = decodeCursor(cursor, ['number', 'string', 'uuid']);
  return { rank: Number(rank), name: String(name), id: String(id) };
}
