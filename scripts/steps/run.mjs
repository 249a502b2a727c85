import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { habeasNode, houseEnvironment, Interrupted, root } from './house.mjs';

const running = new Set();
let interrupted = false;

/** Passes a wish to stop on to the step that runs; what follows is not begun. A killed npm counts as such a wish. */
export function watchInterruptions() {
  whenStopIsAsked((signal) => {
    interrupted = true;
    for (const child of running) child.kill(signal);
  });
}

/** Calls back at SIGINT and SIGTERM, and when npm or its shell was killed: they cannot tell us, but our family changes. */
export function whenStopIsAsked(stop) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal));
  const family = () => `${process.ppid} ${parentOf(process.ppid)}`;
  const atStart = family();
  const watch = setInterval(() => {
    if (family() === atStart) return;
    clearInterval(watch);
    stop('SIGTERM');
  }, 500);
  watch.unref();
}

/** The parent of a process, where the system tells it as a file. */
function parentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[1];
  } catch {
    return '';
  }
}

/** Refuses to go on after an interruption. */
export function refuseWhenInterrupted() {
  if (interrupted) throw new Interrupted();
}

/** Runs a program to its end; its output is ours. Resolves with its exit code and, when asked for, with what it said. */
export async function run(command, args, { capture = false, environment = {}, quiet = false } = {}) {
  refuseWhenInterrupted();
  const child = spawn(command, args, {
    cwd: root,
    env: { ...houseEnvironment(), ...environment },
    stdio: ['ignore', capture || quiet ? 'pipe' : 'inherit', capture || quiet ? 'pipe' : 'inherit'],
  });
  running.add(child);
  let said = '';
  for (const [stream, out] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    stream?.on('data', (chunk) => {
      said += chunk;
      if (!quiet) out.write(chunk);
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  }).finally(() => running.delete(child));
  refuseWhenInterrupted();
  return { code, said };
}

/** Runs a JavaScript program under the Node of the house. */
export function runNode(args, options) {
  return run(habeasNode(), args, options);
}
