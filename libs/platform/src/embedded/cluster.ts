import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresBinaries } from './binaries.js';
import { readIfPresent, refusalForFolder, requireSpace, writeSecretFile } from './data-folder.js';
import { systemPath, type ServerUser } from './server-user.js';
import { StartupRefusal } from './startup-refusal.js';

const supportedMajor = '18';
const freshClusterMegabytes = 200;

/** The paths of one embedded database. */
export interface ClusterPaths {
  readonly dataDir: string;
  readonly cluster: string;
  readonly password: string;
  readonly log: string;
}

/** Where a data folder keeps its database. */
export function clusterPaths(dataDir: string): ClusterPaths {
  return {
    dataDir,
    cluster: join(dataDir, 'database'),
    password: join(dataDir, 'database-password'),
    log: join(dataDir, 'database.log'),
  };
}

/** Whether a finished database stands in the folder; a half-written or a foreign one is refused. */
export async function clusterExists(paths: ClusterPaths): Promise<boolean> {
  const version = (await readIfPresent(join(paths.cluster, 'PG_VERSION')))?.trim();
  const control = await readIfPresent(join(paths.cluster, 'global', 'pg_control'));
  if (version && control) {
    if (version === supportedMajor) return true;
    throw new StartupRefusal(
      `${paths.cluster} was made by PostgreSQL ${version} and Habeas brings ${supportedMajor}: move the data by dump and restore, never by copying the folder.`,
    );
  }
  if (await isAbsentOrEmpty(paths.cluster)) return false;
  throw new StartupRefusal(
    `${paths.cluster} was left unfinished by an earlier start and cannot be opened: restore it from a backup, or delete it if it never held reports.`,
  );
}

/** Makes a database beside its final place and moves it there when it is whole, so that a kill leaves nothing half-written. */
export async function createCluster(
  paths: ClusterPaths,
  binaries: PostgresBinaries,
  user: ServerUser,
  durable: boolean,
): Promise<void> {
  await requireSpace(paths.dataDir, freshClusterMegabytes);
  const draft = join(paths.dataDir, 'database.unfinished');
  const passwordFile = join(draft, 'password');
  const fresh = join(draft, 'cluster');
  const password = randomBytes(24).toString('base64url');
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (user.owner) {
      await chown(passwordFile, user.owner.uid, user.owner.gid);
      await chown(draft, user.owner.uid, user.owner.gid);
    }
    await runInitdb(binaries.initdb, initdbArguments(fresh, passwordFile, durable), user, paths.dataDir);
    await writeSecretFile(paths.password, `${password}\n`);
    await rm(paths.cluster, { recursive: true, force: true });
    await rename(fresh, paths.cluster);
  } catch (error) {
    throw refusalForFolder(paths.dataDir, error);
  } finally {
    await rm(draft, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The superuser's password of an existing database. */
export async function clusterPassword(paths: ClusterPaths): Promise<string> {
  const password = (await readIfPresent(paths.password))?.trim();
  if (password) return password;
  throw new StartupRefusal(
    `${paths.password} is missing or empty: without it the database cannot be opened; restore that file.`,
  );
}

/** C.UTF-8, because under C neither lower() nor trigrams know a letter outside ASCII (D1, D2). */
function initdbArguments(folder: string, passwordFile: string, durable: boolean): string[] {
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  return [
    `--pgdata=${folder}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    `--locale=${locale}`,
    '--lc-messages=C',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ];
}

function runInitdb(program: string, args: string[], user: ServerUser, dataDir: string): Promise<void> {
  const [command = program, ...rest] = [...user.prefix, program, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      cwd: '/',
      uid: user.uid,
      gid: user.gid,
      env: systemPath(),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    child.on('error', (error) => reject(new StartupRefusal(`PostgreSQL's initdb cannot be run: ${error.message}.`)));
    child.on('close', (code) => {
      if (code === 0) return resolve();
      if (said.includes('No space left'))
        return reject(new StartupRefusal(`The disk of the data folder ${dataDir} is full.`));
      const reason = /(?:FATAL|error|PANIC): +(.*)/.exec(said)?.[1] ?? `exit code ${code ?? 'unknown'}`;
      reject(new StartupRefusal(`The database cannot be created in ${dataDir}: ${reason}.`));
    });
  });
}

async function isAbsentOrEmpty(folder: string): Promise<boolean> {
  const entries = await readdir(folder).catch(() => []);
  return entries.length === 0;
}
