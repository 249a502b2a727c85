import { DomainError, TooMany } from '@habeas/kernel';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Log } from '../logging/log.js';
import { sqlStateOf } from '../database/constraint-of.js';
import { type Problem, problemOf, problemOfStatus } from './problem.js';

/** Turns every failure into problem+json. What is not ours to tell becomes a plain 500 with a correlation id. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.problemFor(error, String(request.id));
    if (reply.sent || reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    if (error instanceof TooMany) void reply.header('Retry-After', String(error.retryAfterSeconds));
    sendProblem(reply, problem);
  }

  private problemFor(error: unknown, correlationId: string): Problem {
    if (error instanceof DomainError) return problemOf(error, correlationId);
    if (error instanceof HttpException) return problemOfStatus(error.getStatus(), correlationId);
    const status = serverStatusOf(error);
    if (status !== undefined && status < 500) return problemOfStatus(status, correlationId);
    this.log.error('request.failed', { correlationId, errorName: nameOf(error), sqlState: sqlStateOf(error) });
    return problemOfStatus(500, correlationId);
  }
}

/** How to sign in by a key; browsers ask nobody for a password at this word (RFC 6750, section 3). */
const challenge = 'Bearer realm="habeas"';

/** Answers with a problem. */
export function sendProblem(reply: FastifyReply, problem: Problem): void {
  if (problem.status === 401) void reply.header('WWW-Authenticate', challenge);
  void reply
    .code(problem.status)
    .header('Content-Type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}

/** The status that Fastify gave to an error of its own, such as a body that is no JSON. */
function serverStatusOf(error: unknown): number | undefined {
  const status = typeof error === 'object' && error !== null ? Reflect.get(error, 'statusCode') : undefined;
  return typeof status === 'number' && status >= 400 ? status : undefined;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name : typeof error;
}
