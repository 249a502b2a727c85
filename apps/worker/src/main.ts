import 'reflect-metadata';
import { workerConfiguration } from '@habeas/platform/config';
import { hasEveryMigration } from '@habeas/platform/database';
import { Log } from '@habeas/platform/logging';
import { awaitDatabase, runProcess } from '@habeas/platform/process';
import { createWorkerApp } from './create-worker-app.js';

await runProcess(async () => {
  const configuration = workerConfiguration();
  const log = new Log('worker');
  const listening = { host: configuration.host, port: configuration.metricsPort };
  const logins = [configuration.database.url, configuration.queueUrl];
  await awaitDatabase({ logins, isPrepared: hasEveryMigration }, listening, log);
  const app = await createWorkerApp(configuration, log);
  await app.listen(listening.port, listening.host);
  return app;
});
