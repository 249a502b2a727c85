import 'reflect-metadata';
import { apiConfiguration } from '@habeas/platform/config';
import { runProcess } from '@habeas/platform/process';
import { createApiApp } from './create-api-app.js';

await runProcess(async () => {
  const configuration = apiConfiguration();
  const app = await createApiApp(configuration);
  await app.listen(configuration.port, configuration.host);
  return app;
});
