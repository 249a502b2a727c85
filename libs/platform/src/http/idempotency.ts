import { createHash } from 'node:crypto';
import { Conflict, Invalid, Malformed, type PersonActor } from '@habeas/kernel';
import { applyDecorators, createParamDecorator, type ExecutionContext, Injectable } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import canonicalize from 'canonicalize';
import type { FastifyRequest } from 'fastify';
import { sqlIn, type Tx } from '../database/transaction.js';

const printable = /^[\x21-\x7e]{8,128}$/;

/** The caller's `Idempotency-Key`: 8 to 128 printable characters. Missing or of another form: 400. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = keyOf(context);
  if (key !== undefined) return key;
  throw keyRefused('required');
});

/** The caller's `Idempotency-Key` where a caller may do without one. Of another form: 400. */
export const OptionalIdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) => keyOf(context));

function keyOf(context: ExecutionContext): string | undefined {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (header === undefined || (typeof header === 'string' && printable.test(header))) return header;
  throw keyRefused('wrong_form');
}

function keyRefused(code: 'required' | 'wrong_form'): Malformed {
  return new Malformed('idempotency_key_required', 'Send an Idempotency-Key of 8 to 128 printable characters.', [
    { field: 'Idempotency-Key', code },
  ]);
}

/** Says in the OpenAPI document that the route takes `Idempotency-Key`. */
export function TakesIdempotencyKey({ optional = false }: { readonly optional?: boolean } = {}): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Idempotency-Key',
      required: !optional,
      description: 'The same key and body give the same answer again; the same key with another body is refused.',
      example: '5e0a2f4c-9f5b-4f0e-8a2d-1f1f0f6d9a11',
    }),
  );
}

/** What a repeated write is told apart by. */
export interface IdempotentRequest {
  /** None where the route can do without: then every call is a new one. */
  readonly key: string | undefined;
  /** The route and the checked body. */
  readonly request: unknown;
}

/**
 * Makes a write that creates something happen once: the key, a hash of the request and the answer are kept in the same
 * transaction as the write. The same key and request give the stored answer; the same key with another request is
 * refused. Keys are kept seven days. Two calls at once wait for each other on the key's row.
 */
@Injectable()
export class IdempotentWrites {
  /** @throws Invalid `idempotency_key_reused` */
  async run<T extends object>(
    tx: Tx,
    actor: PersonActor,
    { key, request }: IdempotentRequest,
    produce: () => Promise<T>,
  ): Promise<T> {
    if (key === undefined) return produce();
    const hash = createHash('sha256')
      .update(canonicalize(request) ?? '')
      .digest();
    const sql = sqlIn(tx);
    const taken = await sql.affected(
      `INSERT INTO portal.idempotency_key (account_id, key, request_hash, answer) VALUES ($1, $2, $3, '{}')
       ON CONFLICT DO NOTHING`,
      [actor.accountId, key, hash],
    );
    if (taken === 0) return this.storedAnswer<T>(tx, actor, key, hash);
    const answer = await produce();
    await sql.affected('UPDATE portal.idempotency_key SET answer = $3 WHERE account_id = $1 AND key = $2', [
      actor.accountId,
      key,
      JSON.stringify(answer),
    ]);
    return answer;
  }

  /**
   * The same for an answer that holds a secret, which is told once and kept nowhere: only the id of what was made is kept,
   * and that is all that a repeated call is told.
   *
   * @throws Conflict `already_created` with the id, Invalid `idempotency_key_reused`
   */
  async once<T extends { readonly id: string }>(
    tx: Tx,
    actor: PersonActor,
    request: IdempotentRequest,
    produce: () => Promise<T>,
  ): Promise<T> {
    let made: T | undefined;
    const { id } = await this.run(tx, actor, request, async () => {
      made = await produce();
      return { id: made.id };
    });
    if (made) return made;
    throw new Conflict('already_created', 'This was made before, and its secret is told only once.', { id });
  }

  private async storedAnswer<T extends object>(tx: Tx, actor: PersonActor, key: string, hash: Buffer): Promise<T> {
    const stored = await sqlIn(tx).one<{ request_hash: Buffer; answer: T }>(
      'SELECT request_hash, answer FROM portal.idempotency_key WHERE account_id = $1 AND key = $2',
      [actor.accountId, key],
    );
    if (stored?.request_hash.equals(hash)) return stored.answer;
    throw new Invalid('idempotency_key_reused', 'This key was used for another request. Take a new one.');
  }
}
