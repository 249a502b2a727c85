import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withLock } from './lock.mjs';

describe('the lock between start and test', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'habeas-lock-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('lets one in at a time and leaves nothing behind', async () => {
    let inside = 0;
    let most = 0;
    const visits = ['install', 'install', 'install'].map((name) =>
      withLock(
        name,
        async () => {
          most = Math.max(most, (inside += 1));
          await new Promise((done) => setTimeout(done, 20));
          inside -= 1;
        },
        folder,
      ),
    );
    await Promise.all(visits);
    expect(most).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is void once its holder was killed', async () => {
    const holder = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    await once(holder, 'spawn');
    writeFileSync(join(folder, 'build.lock'), String(holder.pid));
    const ended = once(holder, 'exit');
    holder.kill('SIGKILL');
    await ended;
    expect(await withLock('build', () => Promise.resolve('done'), folder)).toBe('done');
    expect(existsSync(join(folder, 'build.lock'))).toBe(false);
  });

  it('is void when its process id went to another process', async () => {
    writeFileSync(join(folder, 'build.lock'), `${process.pid} 1`);
    expect(await withLock('build', () => Promise.resolve('done'), folder)).toBe('done');
  });

  it('is given back when the work fails', async () => {
    await expect(withLock('build', () => Promise.reject(new Error('broken')), folder)).rejects.toThrow('broken');
    expect(readdirSync(folder)).toEqual([]);
  });
});
