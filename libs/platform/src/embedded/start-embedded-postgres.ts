import type { ChildProcess } from 'node:child_process';
import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { resolve } from 'node:path';
import { postgresBinaries } from './binaries.js';
import { clusterExists, clusterPassword, clusterPaths, createCluster, type ClusterPaths } from './cluster.js';
import { ensureDataFolder, requireSpace } from './data-folder.js';
import {
  freePort,
  guardPostmaster,
  lastComplaint,
  runningPostmaster,
  startPostmaster,
  stopPostmaster,
} from './postmaster.js';
import { serverUser } from './server-user.js';
import { StartupRefusal } from './startup-refusal.js';

const databaseName = 'habeas';
const startPatienceMs = 60_000;
const runningMegabytes = 32;
const attempts = 12;
const passing = /shared memory block|lock file|could not bind|Address already in use|could not create any TCP/;

/** What an embedded PostgreSQL is started with. */
export interface EmbeddedPostgresOptions {
  /** Folder of this installation; the database stands in its `database/`. Made when missing. */
  readonly dataDir: string;
  /** Server settings beyond the safe defaults, as `postgres -c` takes them. */
  readonly settings?: Readonly<Record<string, string>>;
  /**
   * What to do with a server that already runs on this folder: `use` it and leave it running, `require` it (a command beside a Habeas
   * that owns the folder), or `replace` it (the start that owns the folder, after an earlier one was killed). Default `use`.
   */
  readonly running?: 'use' | 'require' | 'replace';
  /** Port to listen on; a free one by default. */
  readonly port?: number;
  /** Told what takes time. */
  readonly onProgress?: (step: string) => void;
}

/** A running embedded PostgreSQL. */
export interface EmbeddedPostgres {
  /** Superuser of the database `habeas`: for migrations only. */
  readonly superuserUrl: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the server ends, whoever ended it. Never for a server that was only used. */
  readonly ended: Promise<void>;
  /** Stops the server; does nothing to one that was only used. */
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL that comes with the packages on a data folder, making the database on the first start.
 * Every failure that an operator can mend is a {@link StartupRefusal} of one sentence.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const paths = clusterPaths(resolve(options.dataDir));
  const progress = options.onProgress ?? (() => undefined);
  await ensureDataFolder(paths.dataDir);
  const exists = await clusterExists(paths);
  const running = exists ? await runningPostmaster(paths) : undefined;
  if (running && options.running !== 'replace') {
    const superuserUrl = urlFor(await clusterPassword(paths), running.port);
    return { ...running, superuserUrl, ended: new Promise(() => undefined), stop: () => Promise.resolve() };
  }
  if (options.running === 'require') {
    throw new StartupRefusal(`Habeas is just starting on ${paths.dataDir}: try again when it is ready.`);
  }
  if (running) await stopPostmaster(running.pid);
  const binaries = await postgresBinaries();
  const user = await serverUser(paths.cluster, binaries.initdb, [paths.dataDir]);
  if (exists) {
    await requireSpace(paths.dataDir, runningMegabytes);
  } else {
    progress('Creating the database');
    await createCluster(paths, binaries, user, options.settings?.['fsync'] !== 'off');
  }
  progress('Starting PostgreSQL');
  return launch(paths, options, (port) =>
    startPostmaster(paths, binaries, user, { ...options.settings, port: String(port) }),
  );
}

/** A server that was killed a moment ago may still hold its memory, and a free port may be taken meanwhile: both pass. */
async function launch(
  paths: ClusterPaths,
  options: EmbeddedPostgresOptions,
  start: (port: number) => Promise<ChildProcess>,
): Promise<EmbeddedPostgres> {
  const password = await clusterPassword(paths);
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const server = watch(await start(port), port, urlFor(password, port));
    try {
      await waitUntilReady(urlFor(password, port, 'postgres'), server.ended, paths);
      await createDatabase(urlFor(password, port, 'postgres'));
      return server;
    } catch (error) {
      await server.stop();
      const complaint = await lastComplaint(paths);
      if (attempt === attempts || !passing.test(complaint)) throw error;
      await pause(300);
    }
  }
}

function watch(child: ChildProcess, port: number, superuserUrl: string): EmbeddedPostgres {
  const pid = child.pid ?? 0;
  const releaseGuard = guardPostmaster(pid);
  const ended = new Promise<void>((done) => child.once('exit', () => done())).finally(releaseGuard);
  child.unref();
  return { superuserUrl, port, pid, ended, stop: () => stopPostmaster(pid).finally(releaseGuard) };
}

async function waitUntilReady(url: string, ended: Promise<void>, paths: ClusterPaths): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  const deadline = Date.now() + startPatienceMs;
  for (;;) {
    if (over) throw new StartupRefusal(`PostgreSQL did not start on ${paths.cluster}: ${await lastComplaint(paths)}.`);
    const failure = await tryConnection(url);
    if (failure === undefined) return;
    if (failure === '28P01') {
      throw new StartupRefusal(
        `The password in ${paths.password} does not open the database: restore the file that belongs to it.`,
      );
    }
    if (Date.now() > deadline) {
      throw new StartupRefusal(
        `PostgreSQL did not answer on ${paths.cluster} within ${startPatienceMs / 1000} seconds.`,
      );
    }
    await pause(40);
  }
}

/** Undefined when the server answers, else the code of its refusal. */
async function tryConnection(url: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [databaseName]);
    if (!rowCount) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end();
  }
}

function urlFor(password: string, port: number, database = databaseName): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
