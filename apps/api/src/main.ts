import 'reflect-metadata';
import { apiConfiguration } from '@habeas/platform/config';
import { hasEveryMigration } from '@habeas/platform/database';
import { Log } from '@habeas/platform/logging';
import { awaitDatabase, runProcess } from '@habeas/platform/process';
import { createApiApp } from './create-api-app.js';

await runProcess(async () => {
  const configuration = apiConfiguration();
  const log = new Log('api');
  const listening = { host: configuration.host, port: configuration.port };
  await awaitDatabase({ logins: [configuration.database.url], isPrepared: hasEveryMigration }, listening, log);
  const app = await createApiApp(configuration, log);
  await app.listen(listening.port, listening.host);
  return app;
});
