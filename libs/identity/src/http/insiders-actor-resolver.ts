import { Injectable } from '@nestjs/common';
import type { Actor } from '@habeas/kernel';
import { ActorResolver } from '@habeas/platform/http';
import type { FastifyRequest } from 'fastify';
import { ApiKeyStrategy } from './strategies/api-key.strategy.js';
import { authenticate } from './strategies/authenticate.js';
import { SessionStrategy } from './strategies/session.strategy.js';

/**
 * Tells who sent a request to the insiders' door: by key when it carries an `Authorization` header, else by cookie. A bad key
 * beside a good cookie opens nothing, since a program and a browser are not the same caller.
 */
@Injectable()
export class InsidersActorResolver extends ActorResolver {
  constructor(
    private readonly sessions: SessionStrategy,
    private readonly apiKeys: ApiKeyStrategy,
  ) {
    super();
  }

  resolve(request: FastifyRequest): Promise<Actor | undefined> {
    const strategy = request.headers.authorization === undefined ? this.sessions : this.apiKeys;
    return authenticate(strategy, request);
  }
}
