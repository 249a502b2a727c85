import { DomainError, TooMany } from '@habeas/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ReaderTier } from '../domain/reader.js';
import { RateWindow } from '../domain/rate-window.js';
import { type Reader, RecogniseReader } from '../use-cases/recognise-reader.js';
import { ResearchOptions } from './research-options.js';

const windowSeconds = 60;
const tiers = new WeakMap<FastifyRequest['raw'], ReaderTier>();

/** The tier of the reader who sent a request. */
export function tierOf(request: FastifyRequest): ReaderTier {
  return tiers.get(request.raw) ?? 'open';
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
    server.addHook('onRequest', async (request, reply) => {
      if (request.url.startsWith('/v1/')) await this.admit(request, reply);
    });
  }

  private async admit(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    refuseWriting(request, reply);
    const { authorization } = request.headers;
    if (authorization === undefined) return this.count({ tier: 'open' }, request, reply);
    try {
      const reader = await this.recogniseReader.execute(authorization);
      this.count(reader, request, reply);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'unauthenticated')
        this.count({ tier: 'open' }, request, reply);
      throw error;
    }
  }

  private count(reader: Reader, request: FastifyRequest, reply: FastifyReply): void {
    tiers.set(request.raw, reader.tier);
    const limit = reader.keyHash === undefined ? this.options.openLimit : this.options.keyLimit;
    const standing = this.window.hit(reader.keyHash ?? request.ip, limit, Date.now());
    void reply.headers({
      'RateLimit-Limit': standing.limit,
      'RateLimit-Remaining': standing.remaining,
      'RateLimit-Reset': standing.resetSeconds,
      'RateLimit-Policy': `${standing.limit};w=${windowSeconds}`,
    });
    if (!standing.allowed) throw new TooMany(standing.resetSeconds);
  }
}

function refuseWriting({ method }: FastifyRequest, reply: FastifyReply): void {
  if (method === 'GET' || method === 'HEAD') return;
  void reply.header('Allow', 'GET, HEAD');
  throw new MethodNotAllowed();
}

/** Carries its status for the filter of failures: nothing is written here. */
class MethodNotAllowed extends Error {
  readonly statusCode = 405;
}
