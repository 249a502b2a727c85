import { Malformed } from '@habeas/kernel';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** `If-Match` where the state table alone already guards the move. */
export const OptionalIfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined || header === '*') return undefined;
  const revision = /^"(0|[1-9]\d{0,8})"$/.exec(header)?.[1];
  if (revision !== undefined) return Number(revision);
  throw new Malformed('if_match_invalid', 'Send the revision that you read in If-Match, as in "7".', [
    { field: 'If-Match', code: 'wrong_form' },
  ]);
});
