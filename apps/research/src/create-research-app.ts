import type { ResearchConfiguration } from '@habeas/platform/config';
import { Metrics } from '@habeas/platform/health';
import { createHttpApp, serveOpenApi, serveWeb } from '@habeas/platform/http';
import { Log } from '@habeas/platform/logging';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';
import { researchDocument, researchDocumentPath } from './research-document.js';

/** The researchers' and the public's door with its pages, its OpenAPI document and its figures; it does not listen yet. */
export async function createResearchApp(
  configuration: ResearchConfiguration,
  log = new Log('research'),
): Promise<NestFastifyApplication> {
  const app = await createHttpApp(AppModule.forRoot(configuration, log), log, {
    prefix: 'v1',
    trustedProxies: configuration.trustedProxies,
    demo: configuration.demo,
  });
  const metrics = new Metrics('research');
  metrics.observe(app.getHttpAdapter().getInstance());
  const figures = await metrics.serve(configuration.host, configuration.metricsPort);
  figures.unref();
  serveOpenApi(app, researchDocumentPath, researchDocument);
  await serveWeb(app, { root: configuration.webFolder, page: 'index.html', reserved: ['v1', 'health', 'assets'] });
  return app;
}
