import type { ApiConfiguration } from '@habeas/platform/config';
import { Metrics } from '@habeas/platform/health';
import { createHttpApp, serveOpenApi, serveWeb } from '@habeas/platform/http';
import { Log } from '@habeas/platform/logging';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { apiDocument, apiDocumentPath } from './api-document.js';
import { AppModule } from './app.module.js';

/** The insiders' door with its pages, its OpenAPI document and its figures; it does not listen yet. */
export async function createApiApp(
  configuration: ApiConfiguration,
  log = new Log('api'),
): Promise<NestFastifyApplication> {
  const app = await createHttpApp(AppModule.forRoot(configuration, log), log, {
    prefix: 'api/v1',
    trustedProxies: configuration.trustedProxies,
    demo: configuration.demo,
  });
  const metrics = new Metrics('api');
  metrics.observe(app.getHttpAdapter().getInstance());
  const figures = await metrics.serve(configuration.host, configuration.metricsPort);
  figures.unref();
  serveOpenApi(app, apiDocumentPath, apiDocument);
  await serveWeb(app, { root: configuration.webFolder, page: 'index.html', reserved: ['api', 'health', 'assets'] });
  return app;
}
