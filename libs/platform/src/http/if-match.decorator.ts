import { Malformed } from '@habeas/kernel';
import { applyDecorators, createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

const strongRevision = /^"(0|[1-9]\d{0,8})"$/;

/** The revision that the caller read, from `If-Match: "7"`. Missing or of another form: 400 `if_match_required`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const revision = strongRevision.exec(header ?? '')?.[1];
  if (revision === undefined) {
    throw new Malformed('if_match_required', 'Send the revision that you read in If-Match, as in "7".', [
      { field: 'If-Match', code: header === undefined ? 'required' : 'wrong_form' },
    ]);
  }
  return Number(revision);
});

/** Says in the OpenAPI document that the route takes `If-Match`. */
export function TakesIfMatch(): MethodDecorator {
  return applyDecorators(
    ApiHeader({ name: 'If-Match', required: true, description: 'The revision that was read.', example: '"1"' }),
  );
}

/** Tells the caller the revision of what it gets. */
export function setEtag(reply: FastifyReply, revision: number): void {
  void reply.header('ETag', `"${revision}"`);
}
