import { type Actor, Forbidden, Unauthenticated } from '@habeas/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { type AccessRule, accessRuleKey } from './access.js';
import { rememberActor } from './act.decorator.js';
import { ActorResolver } from './actor-resolver.js';

/** Closed by default: a route without a declared rule lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly rules = new WeakMap<object, AccessRule>();

  constructor(
    private readonly reflector: Reflector,
    private readonly actorResolver: ActorResolver,
  ) {}

  /** Waits only where somebody has to be recognised: a public route of an app without accounts is passed at once. */
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const rule = this.ruleOf(context);
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const actor = this.actorResolver.resolve(request);
    return actor instanceof Promise ? actor.then((known) => admit(request, rule, known)) : admit(request, rule, actor);
  }

  private ruleOf(context: ExecutionContext): AccessRule {
    const handler = context.getHandler();
    const rule =
      this.rules.get(handler) ??
      this.reflector.getAllAndOverride<AccessRule | undefined>(accessRuleKey, [handler, context.getClass()]);
    if (!rule) throw new Forbidden('no_access_rule', 'This route declares no access rule.');
    this.rules.set(handler, rule);
    return rule;
  }
}

function admit(request: FastifyRequest, rule: AccessRule, actor: Actor | undefined): boolean {
  if (actor) rememberActor(request, actor);
  if (rule === 'public') return true;
  if (!actor) throw new Unauthenticated();
  if (actor.kind !== 'person' || !actor.permissions.has(rule)) throw new Forbidden();
  return true;
}
