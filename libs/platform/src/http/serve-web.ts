import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Which built pages an app serves. */
export interface WebOptions {
  /** Folder with the built pages. */
  readonly root: string;
  /** File that every page address answers with, such as `index.html`. */
  readonly page: string;
  /** First parts of addresses that are never pages, such as `api`. */
  readonly reserved: readonly string[];
}

/**
 * Serves the built pages: hashed assets for a year, the page itself on every other address that is not reserved.
 * Call it before `init`. Without a built folder nothing is served, and the API works on.
 */
export async function serveWeb(app: NestFastifyApplication, { root, page, reserved }: WebOptions): Promise<void> {
  if (!existsSync(join(root, page))) return;
  const server = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: join(root, 'assets'),
    prefix: '/assets/',
    wildcard: true,
    index: false,
    cacheControl: false,
    // Assets are named by their content; the page names the assets of today and is asked for again each time.
    setHeaders: (reply, path) => {
      void reply.header('Cache-Control', path.endsWith(page) ? 'no-cache' : 'public, max-age=31536000, immutable');
    },
  });
  server.get('/*', (request, reply) => {
    const first = request.url.split(/[/?#]/)[1] ?? '';
    if (reserved.includes(first)) return reply.callNotFound();
    return reply.sendFile(page, root, { cacheControl: false });
  });
}
