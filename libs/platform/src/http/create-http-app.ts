import { randomUUID } from 'node:crypto';
import fastifyCookie from '@fastify/cookie';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { FrameworkLogger } from '../logging/framework-logger.js';
import { Log } from '../logging/log.js';
import { checkAccessRules } from './access-inventory.js';
import { problemOfStatus } from './problem.js';
import { sendProblem } from './problem.filter.js';
import { addSecurityHeaders, setSecurityHeaders } from './security-headers.js';

/** How an HTTP door is opened. */
export interface HttpAppOptions {
  /** `api/v1` or `v1`; the health routes stand outside it. */
  readonly prefix: string;
  /** Proxies whose `X-Forwarded-*` headers are believed, as addresses or networks; none by default (trap S6). */
  readonly trustedProxies?: readonly string[];
  /** Every answer then carries `Habeas-Demo: 1`, so that pages can say that what they show is invented. */
  readonly demo?: boolean;
}

/** Largest JSON body, in bytes: a narrative of 20,000 characters with everything around it, four times over. */
const largestBody = 256 * 1024;
/** Milliseconds that a client has for its headers, and for the whole request (trap N11). */
const headersTimeout = 10_000;
const requestTimeout = 30_000;
const mostConnections = 2_000;

/**
 * An HTTP app on Fastify as Habeas runs it: JSON bodies only, one refusal form, security headers on every answer,
 * bounded waiting. The app is not listening yet. Starting fails when a route has no access rule or two routes clash.
 */
export async function createHttpApp(
  appModule: Type | object,
  log: Log,
  options: HttpAppOptions,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: largestBody,
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    requestTimeout,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    routerOptions: { maxParamLength: 200 },
    trustProxy: options.trustedProxies?.length ? [...options.trustedProxies] : false,
    return503OnClosing: true,
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      setSecurityHeaders(request, reply);
      sendProblem(reply, problemOfStatus(error.statusCode ?? 400, String(request.id)));
    },
  });
  const server = adapter.getInstance();
  server.server.headersTimeout = headersTimeout;
  server.server.maxConnections = mostConnections;
  server.removeContentTypeParser('text/plain');
  addSecurityHeaders(server);
  if (options.demo) markAsDemo(server);
  const app = await NestFactory.create<NestFastifyApplication>(appModule as Type, adapter, {
    logger: new FrameworkLogger(log),
    bodyParser: false,
    abortOnError: false,
    routeConflictPolicy: { duplicate: 'error', shadow: 'error' },
  });
  await app.register(fastifyCookie);
  app.setGlobalPrefix(options.prefix, { exclude: ['health/live', 'health/ready'] });
  app.enableShutdownHooks();
  checkAccessRules(app);
  return app;
}

function markAsDemo(server: FastifyInstance): void {
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.header('Habeas-Demo', '1');
    done();
  });
}
