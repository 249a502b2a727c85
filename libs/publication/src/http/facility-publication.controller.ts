import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems, IfMatch, TakesIfMatch } from '@habeas/platform/http';
import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ConfirmFacility } from '../use-cases/confirm-facility.js';
import { RetractFacility } from '../use-cases/retract-facility.js';
import { RetractFromFacility } from '../use-cases/retract-from-facility.js';
import {
  FacilityClaimParam,
  FacilityIdParam,
  FacilityNameParam,
  RetractFactRequest,
} from './dto/facility-confirmation.request.js';

@ApiTags('facilities')
@Controller('facilities/:id')
export class FacilityPublicationController {
  constructor(
    private readonly confirmFacility: ConfirmFacility,
    private readonly retractFacility: RetractFacility,
    private readonly retractFromFacility: RetractFromFacility,
  ) {}

  @Put('confirmation')
  @Access('facility.confirm')
  @HttpCode(204)
  @TakesIfMatch()
  @ApiOperation({ summary: 'Confirm and publish the profile that others wrote; open findings are told with 422' })
  @ApiNoContentResponse()
  @ApiProblems(400, 403, 404, 409, 412, 422)
  confirm(@Act() actor: Actor, @Param() { id }: FacilityIdParam, @IfMatch() expectedRevision: number): Promise<void> {
    return this.confirmFacility.execute(actor, { facilityId: id, fact: { kind: 'profile', expectedRevision } });
  }

  @Delete('confirmation')
  @Access('facility.confirm')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a place from the public; its profile waits for a second person again' })
  @ApiNoContentResponse()
  @ApiProblems(400, 403, 404, 409)
  retract(
    @Act() actor: Actor,
    @Param() { id }: FacilityIdParam,
    @Body() { reason }: RetractFactRequest,
  ): Promise<void> {
    return this.retractFacility.execute(actor, { facilityId: id, reason });
  }

  @Put('names/:nameId/confirmation')
  @Access('facility.confirm')
  @HttpCode(204)
  @TakesIfMatch()
  @ApiOperation({ summary: 'Confirm and publish a name that somebody else proposed' })
  @ApiNoContentResponse()
  @ApiProblems(400, 403, 404, 409, 412, 422)
  confirmName(
    @Act() actor: Actor,
    @Param() { id, nameId }: FacilityNameParam,
    @IfMatch() expectedRevision: number,
  ): Promise<void> {
    return this.confirmFacility.execute(actor, {
      facilityId: id,
      fact: { kind: 'name', id: nameId, expectedRevision },
    });
  }

  @Put('claims/:claimId/confirmation')
  @Access('facility.confirm')
  @HttpCode(204)
  @TakesIfMatch()
  @ApiOperation({ summary: 'Confirm and publish a claim that somebody else proposed' })
  @ApiNoContentResponse()
  @ApiProblems(400, 403, 404, 409, 412, 422)
  confirmClaim(
    @Act() actor: Actor,
    @Param() { id, claimId }: FacilityClaimParam,
    @IfMatch() expectedRevision: number,
  ): Promise<void> {
    return this.confirmFacility.execute(actor, {
      facilityId: id,
      fact: { kind: 'claim', id: claimId, expectedRevision },
    });
  }

  @Delete('names/:nameId')
  @Access('facility.confirm')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a name back, proposed or confirmed; the public copy goes at once' })
  @ApiNoContentResponse()
  @ApiProblems(400, 404, 409)
  retractName(
    @Act() actor: Actor,
    @Param() { id, nameId }: FacilityNameParam,
    @Body() { reason }: RetractFactRequest,
  ): Promise<void> {
    return this.retractFromFacility.execute(actor, { facilityId: id, kind: 'name', id: nameId, reason });
  }

  @Delete('claims/:claimId')
  @Access('facility.confirm')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take a claim back, proposed or confirmed; the public copy goes at once' })
  @ApiNoContentResponse()
  @ApiProblems(400, 404, 409)
  retractClaim(
    @Act() actor: Actor,
    @Param() { id, claimId }: FacilityClaimParam,
    @Body() { reason }: RetractFactRequest,
  ): Promise<void> {
    return this.retractFromFacility.execute(actor, { facilityId: id, kind: 'claim', id: claimId, reason });
  }
}
