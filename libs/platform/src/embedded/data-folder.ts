import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, statfs, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { StartupRefusal } from './startup-refusal.js';

const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EEXIST']);
const full = new Set(['ENOSPC', 'EDQUOT']);

/** Makes the data folder and proves that it can be written. */
export async function ensureDataFolder(folder: string): Promise<void> {
  const probe = join(folder, `.write-test-${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o711 });
    await writeFile(probe, randomBytes(4096));
  } catch (error) {
    throw refusalForFolder(folder, error);
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

/** Refuses a data folder on a disk that is about to be full: the database would stop half-way. */
export async function requireSpace(folder: string, megabytes: number): Promise<void> {
  const disk = await statfs(folder);
  const free = Math.floor((disk.bavail * disk.bsize) / 1024 ** 2);
  if (free < megabytes) {
    throw new StartupRefusal(
      `The disk of the data folder ${folder} is full: ${free} MB are free and at least ${megabytes} MB are needed.`,
    );
  }
}

/** Turns a file system error under the data folder into one sentence; other errors come back unchanged. */
export function refusalForFolder(folder: string, error: unknown): unknown {
  const code = errorCode(error);
  if (full.has(code)) return new StartupRefusal(`The disk of the data folder ${folder} is full.`);
  if (unwritable.has(code)) {
    return new StartupRefusal(
      `The data folder ${folder} cannot be written (${code}): make it writable or set HABEAS_DATA_DIR to another folder.`,
    );
  }
  return error;
}

/** Writes a file that only its owner may read, whole or not at all. */
export async function writeSecretFile(path: string, content: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}`);
  try {
    await writeFile(draft, content, { mode: 0o600, flush: true });
    await rename(draft, path);
    await chmod(path, 0o600);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw refusalForFolder(dirname(path), error);
  }
}

/** The content of a file, or undefined when there is none. */
export async function readIfPresent(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** The `code` of a Node error, or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
