import { hash as digest } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends JSON that is ready as text, or 304 when the caller has it already. */
export function sendJson(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string,
  hash?: string,
  type = 'application/json; charset=utf-8',
): void {
  const etag = `"${hash ?? digest('sha1', body, 'base64url')}"`;
  if (isUnchanged(request, reply, etag)) return;
  void reply.header('Content-Type', type).send(body);
}

/** Sets the ETag; answers 304 and returns true when the caller has just that. Copies are asked about each time. */
export function isUnchanged(request: FastifyRequest, reply: FastifyReply, etag: string): boolean {
  void reply.header('ETag', etag).header('Cache-Control', 'no-cache');
  const known = request.headers['if-none-match'];
  if (known === undefined || !matches(known, etag)) return false;
  void reply.code(304).send();
  return true;
}

function matches(header: string, etag: string): boolean {
  const bare = etag.replace(/^W\//, '');
  return header.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === bare);
}
