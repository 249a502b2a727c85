import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, IdempotencyKey, TakesIdempotencyKey } from '@habeas/platform/http';
import type { FastifyReply } from 'fastify';
import { AddFacilityClaim } from '../use-cases/add-facility-claim.js';
import { AddFacilityName } from '../use-cases/add-facility-name.js';
import { ReadFacility } from '../use-cases/read-facility.js';
import { AddFacilityClaimRequest, AddFacilityNameRequest, FacilityParams } from './dto/facility.requests.js';
import { FacilityResponse } from './dto/facility.responses.js';
import { FacilityAnswers } from './facility-answers.js';
import { toClaimContent } from './from-facility-request.js';

@ApiTags('facilities')
@Controller('facilities/:id')
export class FacilityClaimsController {
  constructor(
    private readonly readFacility: ReadFacility,
    private readonly answers: FacilityAnswers,
    private readonly addFacilityName: AddFacilityName,
    private readonly addFacilityClaim: AddFacilityClaim,
  ) {}

  @Post('names')
  @Access('facility.edit')
  @TakesIdempotencyKey()
  @ApiOperation({
    summary: 'Add a name that a place goes by, for a second person to confirm; insiders find it by it from then on',
  })
  @ApiCreatedResponse({ type: FacilityResponse })
  @ApiProblems(404, 409, 422)
  async addName(
    @Act() actor: Actor,
    @Param() { id }: FacilityParams,
    @IdempotencyKey() idempotencyKey: string,
    @Body() { name, language, kind }: AddFacilityNameRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FacilityResponse> {
    const { id: facilityId } = await this.readFacility.execute(actor, id);
    await this.addFacilityName.execute(actor, {
      facilityId,
      name: { name, language: language ?? null, kind },
      idempotencyKey,
    });
    return this.answers.one(actor, facilityId, reply);
  }

  @Post('claims')
  @Access('facility.edit')
  @TakesIdempotencyKey()
  @ApiOperation({
    summary:
      'Add what somebody said of a place, with its source, for a second person to confirm; claims that disagree stay',
  })
  @ApiCreatedResponse({ type: FacilityResponse })
  @ApiProblems(404, 422)
  async addClaim(
    @Act() actor: Actor,
    @Param() { id }: FacilityParams,
    @IdempotencyKey() idempotencyKey: string,
    @Body() body: AddFacilityClaimRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FacilityResponse> {
    const { id: facilityId } = await this.readFacility.execute(actor, id);
    await this.addFacilityClaim.execute(actor, { facilityId, claim: toClaimContent(body), idempotencyKey });
    return this.answers.one(actor, facilityId, reply);
  }
}
