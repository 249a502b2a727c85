import { Forbidden } from '@habeas/kernel';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Only our own pages may change something: on every unsafe method the browser's `Sec-Fetch-Site` must say
 * `same-origin`; without it `Origin` must be the server's own; without both the call is refused (trap S8). A program
 * that sends an API key and no cookie is not a browser that could be misled, and passes.
 */
@Injectable()
export class OriginGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (safeMethods.has(request.method) || isProgram(request) || isSameOrigin(request)) return true;
    throw new Forbidden('cross_origin', 'This call did not come from a page of this server.');
  }
}

function isProgram({ headers }: FastifyRequest): boolean {
  return headers.cookie === undefined && /^Bearer \S/i.test(headers.authorization ?? '');
}

function isSameOrigin({ headers, host, protocol }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  return headers.origin !== undefined && headers.origin === `${protocol}://${host}`;
}
