import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { habeasNode, houseEnvironment, main } from './steps/house.mjs';
import { install } from './steps/install.mjs';

// `npm run cli -- <command>`: any command of `habeas`, built first when the source has changed.
await main(async () => {
  await install();
  const folder = await build();
  const program = join(folder, 'apps', 'cli', 'src', 'main.js');
  const child = spawn(habeasNode(), [program, ...process.argv.slice(2)], { env: houseEnvironment(), stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
});
