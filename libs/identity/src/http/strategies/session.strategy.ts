import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { PersonActor } from '@habeas/kernel';
import type { FastifyRequest } from 'fastify';
import { Strategy } from 'passport-custom';
import { RecognizeSession } from '../../use-cases/recognize-session.js';
import { SessionCookie } from '../session-cookie.js';

/** Recognises a person by the login's cookie, anew on every request. */
@Injectable()
export class SessionStrategy extends PassportStrategy(Strategy, 'habeas-session') {
  constructor(
    private readonly recognizeSession: RecognizeSession,
    private readonly cookie: SessionCookie,
  ) {
    super();
  }

  async validate(request: FastifyRequest): Promise<PersonActor | undefined> {
    const token = this.cookie.read(request);
    return token === undefined ? undefined : this.recognizeSession.execute(token);
  }
}
