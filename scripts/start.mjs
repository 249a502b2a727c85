import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { habeasNode, houseEnvironment, main, root } from './steps/house.mjs';
import { install } from './steps/install.mjs';
import { refuseWhenInterrupted, watchInterruptions, whenStopIsAsked } from './steps/run.mjs';

// `npm start`: install, build, then `habeas start` under the Node of the packages.
watchInterruptions();
await main(async () => {
  await install();
  const folder = await build();
  refuseWhenInterrupted();
  return serve(join(folder, 'apps', 'cli', 'src', 'main.js'));
});

/**
 * Habeas runs in a process group of its own and stops when its input closes. That happens however we end: by Ctrl-C, by a signal to
 * our whole group, or killed. So it can always end its own processes in order.
 */
function serve(program) {
  const child = spawn(habeasNode(), [program, 'start', '--until-input-ends', ...process.argv.slice(2)], {
    cwd: root,
    detached: true,
    env: houseEnvironment(),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const stop = () => child.stdin.end();
  child.stdin.on('error', () => undefined);
  whenStopIsAsked(stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
