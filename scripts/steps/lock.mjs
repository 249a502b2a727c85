import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { workshop } from './house.mjs';
import { refuseWhenInterrupted } from './run.mjs';

/**
 * Does a piece of work while holding a lock, so that `npm start` and `npm test` may run side by side.
 * The lock names its holder and is void once that process is gone, however it went.
 */
export async function withLock(name, work, folder = workshop) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.lock`);
  const own = `${process.pid} ${startOf(process.pid)}`;
  let told = false;
  while (!take(path, own)) {
    const holder = holderOf(path);
    if (holder && !isAlive(holder)) {
      discard(path, holder);
      continue;
    }
    if (holder && !told)
      console.log(`Waiting for process ${holder.split(' ')[0]}, which is at the same step (${name})`);
    told = true;
    await pause(200);
    refuseWhenInterrupted();
  }
  try {
    return await work();
  } finally {
    if (holderOf(path) === own) rmSync(path, { force: true });
  }
}

/** The lock appears whole or not at all: it is written beside and linked into place. */
function take(path, own) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, own);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function holderOf(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}

/** Of several that find the same dead lock one moves it away; a living one that was moved by mistake is put back. */
function discard(path, dead) {
  const aside = `${path}.void-${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  if (holderOf(aside) !== dead) {
    try {
      linkSync(aside, path);
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
  }
  rmSync(aside, { force: true });
}

/** A process id may have been given to another process since: its start time tells. */
function isAlive(holder) {
  const [pid, start = ''] = holder.split(' ');
  try {
    process.kill(Number(pid), 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return start === '' || start === startOf(pid);
}

function startOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')[19];
  } catch {
    return '';
  }
}
