import { Body, Controller, Get, HttpCode, Put, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@habeas/kernel';
import { Access, Act, ApiProblems } from '@habeas/platform/http';
import type { FastifyReply } from 'fastify';
import { ChangeLocale } from '../use-cases/change-locale.js';
import { ChangePassword } from '../use-cases/change-password.js';
import { ReadMe } from '../use-cases/read-me.js';
import { ChangeLocaleRequest, ChangePasswordRequest } from './dto/me.request.js';
import { UserResponse } from './dto/user.response.js';
import { SessionCookie } from './session-cookie.js';
import { toUserResponse } from './to-response.js';

@ApiTags('me')
@Controller('me')
export class MeController {
  constructor(
    private readonly readMe: ReadMe,
    private readonly changePassword: ChangePassword,
    private readonly changeLocale: ChangeLocale,
    private readonly cookie: SessionCookie,
  ) {}

  @Get()
  @Access('session.own')
  @ApiOperation({ summary: 'Who you are and what you may do' })
  @ApiOkResponse({ type: UserResponse })
  @ApiProblems(401)
  async read(@Act() actor: Actor): Promise<UserResponse> {
    return toUserResponse(await this.readMe.execute(actor));
  }

  @Put('password')
  @Access('session.own')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change your password; your other logins end and your API keys are revoked' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403, 422, 429, 503)
  async putPassword(
    @Act() actor: Actor,
    @Body() body: ChangePasswordRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const session = await this.changePassword.execute(actor, { current: body.current, next: body.next });
    this.cookie.write(reply, session.token);
  }

  @Put('locale')
  @Access('session.own')
  @HttpCode(204)
  @ApiOperation({ summary: 'Choose the language of your pages' })
  @ApiNoContentResponse()
  @ApiProblems(400, 401, 403)
  async putLocale(@Act() actor: Actor, @Body() body: ChangeLocaleRequest): Promise<void> {
    await this.changeLocale.execute(actor, { locale: body.locale });
  }
}
