import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import {
  Access,
  Act,
  ApiProblems,
  OptionalIdempotencyKey,
  PageQuery,
  TakesIdempotencyKey,
} from '@habeas/platform/http';
import { Invite } from '../use-cases/invite.js';
import { ListInvitations } from '../use-cases/list-invitations.js';
import { RevokeInvitation } from '../use-cases/revoke-invitation.js';
import { IdParam } from './dto/account.dto.js';
import { InvitationPageResponse, InviteRequest, IssuedInvitationResponse } from './dto/invitation.dto.js';
import { InsidersOrigin } from './insiders-origin.js';
import { toListInput } from './list-input.js';
import { toInvitationResponse, toPageResponse } from './to-response.js';

@ApiTags('invitations')
@Controller('invitations')
export class InvitationsController {
  constructor(
    private readonly invite: Invite,
    private readonly listInvitations: ListInvitations,
    private readonly revokeInvitation: RevokeInvitation,
    private readonly origin: InsidersOrigin,
  ) {}

  @Get()
  @Access('organization.manage_members')
  @ApiOperation({ summary: 'Invitations that can still be accepted' })
  @ApiOkResponse({ type: InvitationPageResponse })
  @ApiProblems(400, 401, 403)
  async list(@Act() actor: Actor, @Query() query: PageQuery): Promise<InvitationPageResponse> {
    return toPageResponse(await this.listInvitations.execute(actor, toListInput(query)), toInvitationResponse);
  }

  /** The secret stands behind the `#` of the link, which browsers send to no server and no log keeps. */
  @Post()
  @Access('organization.manage_members')
  @TakesIdempotencyKey({ optional: true })
  @ApiOperation({
    summary: 'Invite somebody by a link that you pass on',
    description:
      'The link is told once: the same call again answers 409 `already_created` with the id of the invitation.',
  })
  @ApiCreatedResponse({ type: IssuedInvitationResponse })
  @ApiProblems(400, 401, 403, 404, 409, 422)
  async issue(
    @Act() actor: Actor,
    @OptionalIdempotencyKey() idempotencyKey: string | undefined,
    @Body() body: InviteRequest,
  ): Promise<IssuedInvitationResponse> {
    const { email, role, organizationId } = body;
    const issued = await this.invite.execute(actor, { email, role, organizationId, idempotencyKey });
    return {
      id: issued.id,
      url: `${this.origin.url}/invitation#${issued.token}`,
      expiresAt: issued.expiresAt.toISOString(),
    };
  }

  @Delete(':id')
  @Access('organization.manage_members')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take an invitation back' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 404)
  async revoke(@Act() actor: Actor, @Param() { id }: IdParam): Promise<void> {
    await this.revokeInvitation.execute(actor, { invitationId: id });
  }
}
