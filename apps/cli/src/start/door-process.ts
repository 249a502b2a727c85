import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { StartupRefusal } from '@habeas/platform/embedded';
import type { Door } from './doors.js';
import { lastPlainLine, logPath, openLog } from './log-file.js';

const readyPatienceMs = 60_000;
const stopPatienceMs = 12_000;

/** A running door. */
export class DoorProcess {
  private constructor(
    readonly door: Door,
    private readonly child: ChildProcess,
    /** Resolves when the process is gone, whatever the cause. */
    readonly ended: Promise<void>,
  ) {}

  /**
   * Starts a door in a process group of its own, so that Ctrl-C does not hit it twice. It stops by itself when we are gone: the
   * channel between us closes.
   */
  static async start(door: Door, dataDir: string): Promise<DoorProcess> {
    const log = await openLog(dataDir, door.app);
    try {
      const program = fileURLToPath(new URL(`../../../${door.app}/src/main.js`, import.meta.url));
      const child = fork(program, [], {
        detached: true,
        env: door.environment,
        execArgv: ['--enable-source-maps'],
        stdio: ['ignore', log.fd, log.fd, 'ipc'],
      });
      const ended = new Promise<void>((done) => {
        child.once('exit', () => done());
        child.once('error', () => done());
      });
      return new DoorProcess(door, child, ended);
    } finally {
      await log.close();
    }
  }

  /** Waits until the door says that it is ready; refuses when it ends first or stays silent. */
  async waitUntilReady(dataDir: string): Promise<void> {
    const over = { now: false };
    void this.ended.then(() => (over.now = true));
    const deadline = Date.now() + readyPatienceMs;
    while (!(await answersReady(this.door.readyUrl))) {
      const log = logPath(dataDir, this.door.app);
      if (over.now) {
        const reason = await lastPlainLine(dataDir, this.door.app);
        throw new StartupRefusal(`The ${this.door.app} process ended while starting: ${reason ?? `see ${log}`}`);
      }
      if (Date.now() > deadline) {
        throw new StartupRefusal(
          `The ${this.door.app} process was not ready within ${readyPatienceMs / 1000} seconds: see ${log}`,
        );
      }
      await pause(100);
    }
  }

  /** Lets the door finish what it has begun; kills it when it takes too long. */
  async stop(): Promise<void> {
    this.child.kill('SIGTERM');
    const impatience = setTimeout(() => this.child.kill('SIGKILL'), stopPatienceMs);
    await this.ended;
    clearTimeout(impatience);
  }
}

async function answersReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(3_000) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    return false;
  }
}
