import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, readlink, realpath, rm, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { PostgresBinaries } from './binaries.js';
import type { ClusterPaths } from './cluster.js';
import { errorCode, readIfPresent } from './data-folder.js';
import { systemPath, type ServerUser } from './server-user.js';
import { StartupRefusal } from './startup-refusal.js';

const stopPatienceMs = 30_000;
const logLimitBytes = 5 * 1024 ** 2;

/** A PostgreSQL server process on a cluster. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/** Safe by default: acknowledged means written (D13), and no value of a row ever reaches the log (D16). */
const baseSettings: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_destination: 'stderr',
  logging_collector: 'off',
  log_min_messages: 'log',
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
  log_checkpoints: 'off',
};

/** The server that runs on a cluster now. A lock file whose process is gone is removed (D5). */
export async function runningPostmaster(paths: ClusterPaths): Promise<Postmaster | undefined> {
  const lockFile = join(paths.cluster, 'postmaster.pid');
  const [pid, , , port] = ((await readIfPresent(lockFile)) ?? '').split('\n');
  if (!pid) return undefined;
  if (await servesCluster(Number(pid), paths.cluster)) return { pid: Number(pid), port: Number(port) };
  await rm(lockFile, { force: true });
  return undefined;
}

/** Starts the server in a process group of its own, so that Ctrl-C reaches the applications first. */
export async function startPostmaster(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  user: ServerUser,
  settings: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const args = Object.entries({ ...baseSettings, ...settings }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command = binaries.postgres, ...rest] = [...user.prefix, binaries.postgres, '-D', paths.cluster, ...args];
  await truncateLargeLog(paths.log);
  const log = await open(paths.log, 'a', 0o600);
  try {
    const child = spawn(command, rest, {
      cwd: '/',
      uid: user.uid,
      gid: user.gid,
      detached: true,
      env: systemPath(),
      stdio: ['ignore', log.fd, log.fd],
    });
    await new Promise<void>((resolve, reject) => {
      child.once('spawn', resolve);
      child.once('error', (error) => reject(new StartupRefusal(`PostgreSQL cannot be run: ${error.message}.`)));
    });
    return child;
  } finally {
    await log.close();
  }
}

/**
 * A small shell that outlives us by a moment: it waits for its input to close, which happens however we end,
 * and then stops the server. So a killed start leaves no server behind.
 */
export function guardPostmaster(pid: number): () => void {
  if (process.platform === 'win32') return () => undefined;
  const guard = spawn('/bin/sh', ['-c', 'read -r line; kill -INT "$1" 2>/dev/null', 'sh', String(pid)], {
    cwd: '/',
    detached: true,
    env: systemPath(),
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  guard.unref();
  if ('unref' in guard.stdin && typeof guard.stdin.unref === 'function') guard.stdin.unref();
  return () => void guard.kill('SIGKILL');
}

/** Stops a server: open connections are ended, what was committed stays. */
export async function stopPostmaster(pid: number): Promise<void> {
  send(pid, 'SIGINT');
  const deadline = Date.now() + stopPatienceMs;
  while (isAlive(pid) && Date.now() < deadline) await pause(20);
  if (isAlive(pid)) send(pid, 'SIGQUIT');
  while (isAlive(pid) && Date.now() < deadline + stopPatienceMs) await pause(50);
}

/** Why a server that just ended did so, from the last complaint in its log. */
export async function lastComplaint(paths: ClusterPaths): Promise<string> {
  const lines = ((await readIfPresent(paths.log)) ?? '').trimEnd().split('\n').slice(-20);
  const complaint = lines.findLast((line) => /FATAL|PANIC|error while loading/.test(line));
  if (complaint?.includes('No space left')) return `the disk of the data folder ${paths.dataDir} is full`;
  return complaint?.replace(/^.*?(?:FATAL|PANIC): +/, '') ?? 'it gave no reason';
}

/** A port nobody listens on at this moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function truncateLargeLog(path: string): Promise<void> {
  const size = await open(path, 'r').then(
    async (file) => {
      const { size } = await file.stat();
      await file.close();
      return size;
    },
    () => 0,
  );
  if (size > logLimitBytes) await truncate(path);
}

/** A process id can be taken by a stranger: on Linux the process must really stand in the cluster's folder. */
async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(cluster));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false;
    return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).startsWith('postgres');
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error;
  }
}
