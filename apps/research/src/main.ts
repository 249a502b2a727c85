import 'reflect-metadata';
import { researchConfiguration } from '@habeas/platform/config';
import { runProcess } from '@habeas/platform/process';
import { createResearchApp } from './create-research-app.js';

await runProcess(async () => {
  const configuration = researchConfiguration();
  const app = await createResearchApp(configuration);
  await app.listen(configuration.port, configuration.host);
  return app;
});
