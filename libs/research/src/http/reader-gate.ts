import { addressGroup, DomainError, TooMany } from '@habeas/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReaderTier } from '../domain/reader.js';
import { RateWindow } from '../domain/rate-window.js';
import { type Reader, RecogniseReader } from '../use-cases/recognise-reader.js';
import { ResearchOptions } from './research-options.js';

const windowSeconds = 60;
const readers = new WeakMap<FastifyRequest['raw'], { readonly tier: ReaderTier; readonly caller: string }>();

/** The tier of the reader who sent a request. */
export function tierOf(request: FastifyRequest): ReaderTier {
  return readers.get(request.raw)?.tier ?? 'open';
}

/** By whom a request is counted: the hash of a key, or the address; of an IPv6 address its network of 64 bits. */
export function callerOf(request: FastifyRequest): string {
  return readers.get(request.raw)?.caller ?? addressGroup(request.ip);
}

/** Everything under `/v1` passes here first: reading only, at the rate of the reader. */
@Injectable()
export class ReaderGate implements OnModuleInit {
  private readonly window = new RateWindow(windowSeconds);

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly recogniseReader: RecogniseReader,
    private readonly options: ResearchOptions,
  ) {}

  onModuleInit(): void {
    const server: FastifyInstance = this.host.httpAdapter.getInstance();
    server.addHook('onRequest', (request, reply, done) => {
      if (!request.url.startsWith('/v1/')) return done();
      this.admit(request, reply, done);
    });
  }

  /** Without a key nothing is waited for: most readers have none. */
  private admit(request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void): void {
    const { authorization } = request.headers;
    if (request.method !== 'GET' && request.method !== 'HEAD') return done(refuseWriting(reply));
    if (authorization === undefined) return done(this.count({ tier: 'open' }, request, reply));
    this.recogniseReader.execute(authorization).then(
      (reader) => done(this.count(reader, request, reply)),
      (error: Error) => done(isRefusedKey(error) ? (this.count({ tier: 'open' }, request, reply) ?? error) : error),
    );
  }

  private count(reader: Reader, request: FastifyRequest, reply: FastifyReply): TooMany | undefined {
    const caller = reader.keyHash ?? addressGroup(request.ip);
    readers.set(request.raw, { tier: reader.tier, caller });
    const limit = reader.keyHash === undefined ? this.options.openLimit : this.options.keyLimit;
    const standing = this.window.hit(caller, limit, Date.now());
    void reply.headers({
      'RateLimit-Limit': standing.limit,
      'RateLimit-Remaining': standing.remaining,
      'RateLimit-Reset': standing.resetSeconds,
      'RateLimit-Policy': `${standing.limit};w=${windowSeconds}`,
    });
    return standing.allowed ? undefined : new TooMany(standing.resetSeconds);
  }
}

/** Guessing keys costs as much as reading without one. */
function isRefusedKey(error: Error): boolean {
  return error instanceof DomainError && error.kind === 'unauthenticated';
}

function refuseWriting(reply: FastifyReply): Error {
  void reply.header('Allow', 'GET, HEAD');
  return new MethodNotAllowed();
}

/** Carries its status for the filter of failures: nothing is written here. */
class MethodNotAllowed extends Error {
  readonly statusCode = 405;
}
