import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './steps/build.mjs';
import { habeasNode, houseEnvironment, main, root } from './steps/house.mjs';
import { install } from './steps/install.mjs';
import { refuseWhenInterrupted, watchInterruptions } from './steps/run.mjs';

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
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
  stopWithParent(stop);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

/** A killed npm, or its shell, does not tell us so: it shows in whose children we and our parent are. */
function stopWithParent(stop) {
  const family = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const atStart = family();
  setInterval(() => {
    if (family() !== atStart) stop();
  }, 500).unref();
}

/** The parent of a process, where the system tells it as a file. */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1];
  } catch {
    return '';
  }
}
