import { mkdir, open, rename, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

const limitBytes = 10 * 1024 ** 2;

/** Where a process of Habeas writes its log. */
export function logPath(dataDir: string, app: string): string {
  return join(dataDir, 'logs', `${app}.log`);
}

/** Opens a log to write on; one that has grown large is put aside, replacing the one put aside before. */
export async function openLog(dataDir: string, app: string): Promise<FileHandle> {
  const path = logPath(dataDir, app);
  await mkdir(join(dataDir, 'logs'), { recursive: true, mode: 0o700 });
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > limitBytes) await rename(path, `${path}.1`);
  return open(path, 'a', 0o600);
}
