import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Largest file of an import, in bytes. */
export const fileMax = 20 * 1024 * 1024;

const fileRoute = /^(POST \S*\/(report|context)-imports|PUT \S*\/context-sources\/:id\/copy)$/;
const fileTypes = /^(multipart\/form-data|text\/csv)\b/i;

/**
 * Lets the routes of imports and of copies take files. Everywhere else a form or a CSV body stays an unsupported content type: a server that parses
 * forms for every route can be reached by any other site's page (trap N9). A body is not read before the guards have
 * passed, so nobody without a right to import can fill the memory.
 */
export function acceptUploads(server: FastifyInstance): void {
  server.addHook('onRequest', (request, _reply, done) => {
    const isFile = fileTypes.test(request.headers['content-type'] ?? '');
    done(isFile && !takesFiles(request) ? unsupported() : undefined);
  });
  server.addContentTypeParser('text/csv', (_request, payload, done) => done(null, payload));
  void server.register(multipart, {
    limits: { fileSize: fileMax, files: 1, fields: 5, fieldSize: 256 * 1024, parts: 6, headerPairs: 50 },
  });
}

function takesFiles({ method, routeOptions }: FastifyRequest): boolean {
  return fileRoute.test(`${method} ${routeOptions.url ?? ''}`);
}

function unsupported(): Error & { statusCode: number } {
  return Object.assign(new Error('unsupported content type'), { statusCode: 415 });
}
