import { Body, Controller, Delete, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { type Actor, Unauthenticated } from '@habeas/kernel';
import { Access, Act, ApiProblems } from '@habeas/platform/http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CloseSession } from '../use-cases/close-session.js';
import { SignInRequest } from './dto/sign-in.request.js';
import { SessionResponse } from './dto/user.response.js';
import { SessionCookie } from './session-cookie.js';
import { authenticate } from './strategies/authenticate.js';
import { PasswordStrategy } from './strategies/password.strategy.js';
import { toUserResponse } from './to-response.js';

@ApiTags('sessions')
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly passwords: PasswordStrategy,
    private readonly closeSession: CloseSession,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Access('public')
  @ApiOperation({ summary: 'Sign in' })
  @ApiCreatedResponse({ type: SessionResponse, headers: { 'Set-Cookie': { schema: { type: 'string' } } } })
  @ApiProblems(400, 401, 403, 429, 503)
  async open(
    @Body() _checked: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionResponse> {
    const signedIn = await authenticate(this.passwords, request);
    if (!signedIn) throw new Unauthenticated();
    this.cookie.write(reply, signedIn.session.token);
    return { user: toUserResponse(signedIn.account) };
  }

  @Delete('current')
  @Access('session.own')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  @ApiProblems(401, 403)
  async close(@Act() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.closeSession.execute(actor);
    this.cookie.clear(reply);
  }
}
