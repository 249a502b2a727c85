import type { Actor } from '@habeas/kernel';
import type { FastifyRequest } from 'fastify';

/** Tells who sent a request. Each HTTP app provides one: identity for insiders, a read-only one for researchers. */
export abstract class ActorResolver {
  /** The actor, or undefined when the request carries no valid session or key. Never throws for a bad credential. */
  abstract resolve(request: FastifyRequest): Promise<Actor | undefined> | undefined;
}

/** For an app, or a test, in which nobody signs in. */
export class NobodyResolver extends ActorResolver {
  resolve(): undefined {
    return undefined;
  }
}
