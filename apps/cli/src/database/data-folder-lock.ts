import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from '@habeas/platform/embedded';

/** The right to run a database in a data folder. It is void once its holder is gone, however that happened. */
export interface DataFolderLock {
  /** Whether the holder before was killed: its processes may still be ending. */
  readonly afterKill: boolean;
  release(): void;
}

/** Takes the lock, or tells which process holds it. */
export function lockDataFolder(dataDir: string): DataFolderLock | { readonly heldBy: number } {
  const path = join(dataDir, 'habeas.lock');
  const own = `${process.pid} ${startOf(process.pid)}`;
  let afterKill = false;
  for (;;) {
    if (take(path, own)) return { afterKill, release: () => release(path, own) };
    const holder = holderOf(path);
    if (holder === undefined) continue;
    if (isAlive(holder)) return { heldBy: pidOf(holder) };
    discard(path, holder);
    afterKill = true;
  }
}

/** The lock appears whole or not at all: it is written beside and linked into place. */
function take(path: string, own: string): boolean {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, own, { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function release(path: string, own: string): void {
  if (holderOf(path) === own) rmSync(path, { force: true });
}

function holderOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Of several that find the same dead lock one moves it away; a living one that was moved by mistake is put back. */
function discard(path: string, dead: string): void {
  const aside = `${path}.void-${process.pid}`;
  try {
    renameSync(path, aside);
    if (holderOf(aside) !== dead) linkSync(aside, path);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(errorCode(error))) throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** A process id may have been given to another process since: its start time tells. */
function isAlive(holder: string): boolean {
  const [, start = ''] = holder.split(' ');
  try {
    process.kill(pidOf(holder), 0);
  } catch (error) {
    if (errorCode(error) !== 'EPERM') return false;
  }
  return start === '' || start === startOf(pidOf(holder));
}

function pidOf(holder: string): number {
  return Number(holder.split(' ')[0]);
}

function startOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
