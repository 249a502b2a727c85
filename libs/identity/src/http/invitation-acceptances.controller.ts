import { Body, Controller, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiProblems } from '@habeas/platform/http';
import { AcceptInvitation } from '../use-cases/accept-invitation.js';
import { AcceptedInvitationResponse, AcceptInvitationRequest } from './dto/invitation.dto.js';

@ApiTags('invitations')
@Controller('invitation-acceptances')
export class InvitationAcceptancesController {
  constructor(private readonly acceptInvitation: AcceptInvitation) {}

  @Post()
  @Access('public')
  @ApiOperation({ summary: 'Take an invitation, with a name and a password of your own' })
  @ApiCreatedResponse({ type: AcceptedInvitationResponse })
  @ApiProblems(400, 403, 410, 422, 503)
  async accept(@Body() body: AcceptInvitationRequest): Promise<AcceptedInvitationResponse> {
    const { token, name, password } = body;
    const accepted = await this.acceptInvitation.execute({ token, name, password });
    return { id: accepted.accountId };
  }
}
