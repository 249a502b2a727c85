import { type Actor, Unauthenticated } from '@habeas/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

const actors = new WeakMap<FastifyRequest['raw'], Actor>();

/** Keeps who sent the request, for {@link Act}. Only the access guard calls it. */
export function rememberActor(request: FastifyRequest, actor: Actor): void {
  actors.set(request.raw, actor);
}

/** The actor of a request that passed the guard; undefined on a public route without credentials. */
export function actorOf(request: FastifyRequest): Actor | undefined {
  return actors.get(request.raw);
}

/** The acting person as a handler's parameter. Throws 401 on a public route that was called without credentials. */
export const Act = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = actorOf(context.switchToHttp().getRequest<FastifyRequest>());
  if (!actor) throw new Unauthenticated();
  return actor;
});
