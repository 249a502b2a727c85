import { Forbidden, Unauthenticated } from '@habeas/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type AccessRule, accessRuleKey } from './access.js';
import { rememberActor } from './act.decorator.js';
import { ActorResolver } from './actor-resolver.js';

/** Closed by default: a route without a declared rule lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actorResolver: ActorResolver,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const rule = this.reflector.getAllAndOverride<AccessRule | undefined>(accessRuleKey, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (!rule) throw new Forbidden('no_access_rule', 'This route declares no access rule.');
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = await this.actorResolver.resolve(request);
    if (actor) rememberActor(request, actor);
    if (rule === 'public') return true;
    if (!actor) throw new Unauthenticated();
    if (actor.kind !== 'person' || !actor.permissions.has(rule)) throw new Forbidden();
    return true;
  }
}
