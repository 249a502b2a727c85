import 'reflect-metadata';
import { workerConfiguration } from '@habeas/platform/config';
import { runProcess } from '@habeas/platform/process';
import { createWorkerApp } from './create-worker-app.js';

await runProcess(async () => {
  const configuration = workerConfiguration();
  const app = await createWorkerApp(configuration);
  await app.listen(configuration.metricsPort, configuration.host);
  return app;
});
