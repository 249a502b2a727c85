import type { WorkerConfiguration } from '@habeas/platform/config';
import { Metrics } from '@habeas/platform/health';
import { createHttpApp } from '@habeas/platform/http';
import { Log } from '@habeas/platform/logging';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module.js';

/** The worker: jobs, the relay of the outbox, schedules. Over HTTP it tells its health and its figures, on a port that stays inside. */
export async function createWorkerApp(
  configuration: WorkerConfiguration,
  log = new Log('worker'),
): Promise<NestFastifyApplication> {
  const app = await createHttpApp(AppModule.forRoot(configuration, log), log, { prefix: 'worker' });
  const { registry } = new Metrics('worker');
  app
    .getHttpAdapter()
    .getInstance()
    .get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
  return app;
}
