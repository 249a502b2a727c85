import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { SignIn, type SignedIn } from '../../use-cases/sign-in.js';
import type { SignInRequest } from '../dto/sign-in.request.js';
import { SessionCookie } from '../session-cookie.js';

/** Signs in with an address, a password and, where the account has one, a code. The body was checked before. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'habeas-password') {
  constructor(
    private readonly signIn: SignIn,
    private readonly cookie: SessionCookie,
  ) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true, session: false });
  }

  validate(request: FastifyRequest<{ Body: SignInRequest }>, email: string, password: string): Promise<SignedIn> {
    const { code } = request.body;
    const formerToken = this.cookie.read(request);
    return this.signIn.execute({ email, password, code, clientAddress: request.ip, formerToken });
  }
}
