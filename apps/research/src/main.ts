import 'reflect-metadata';
import { researchConfiguration } from '@habeas/platform/config';
import { Log } from '@habeas/platform/logging';
import { awaitDatabase, runProcess } from '@habeas/platform/process';
import { createResearchApp } from './create-research-app.js';
import { publishedIsReadable } from './published-is-readable.js';

await runProcess(async () => {
  const configuration = researchConfiguration();
  const log = new Log('research');
  const listening = { host: configuration.host, port: configuration.port };
  const isPrepared = publishedIsReadable;
  await awaitDatabase({ logins: [configuration.database.url], isPrepared }, listening, log);
  const app = await createResearchApp(configuration, log);
  await app.listen(listening.port, listening.host);
  return app;
});
