import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { isStartFailure } from '@habeas/platform/process';
import type { Door } from './doors.js';
import type { Ending, RunningPart } from './kept-part.js';
import { logPath, openLog } from './log-file.js';

const stopPatienceMs = 12_000;

/** A running door. */
export class DoorProcess implements RunningPart {
  private constructor(
    private readonly child: ChildProcess,
    private readonly readyUrl: string,
    /** Resolves when the process is gone, whatever the cause. */
    readonly ended: Promise<Ending>,
  ) {}

  /**
   * Starts a door in a process group of its own, so that Ctrl-C does not hit it twice. It stops by itself when we are gone: the
   * channel between us closes.
   */
  static async start(door: Door, dataDir: string): Promise<DoorProcess> {
    const { environment, readyUrl } = await door.opening();
    const log = await openLog(dataDir, door.app);
    try {
      const program = fileURLToPath(new URL(`../../../${door.app}/src/main.js`, import.meta.url));
      const child = fork(program, [], {
        detached: true,
        env: environment,
        execArgv: ['--enable-source-maps'],
        stdio: ['ignore', log.fd, log.fd, 'ipc'],
      });
      return new DoorProcess(child, readyUrl, endingOf(child, logPath(dataDir, door.app)));
    } finally {
      await log.close();
    }
  }

  /** Whether the door says that it is ready, at this moment. */
  async isReady(): Promise<boolean> {
    try {
      const answer = await fetch(this.readyUrl, { signal: AbortSignal.timeout(3_000) });
      await answer.body?.cancel();
      return answer.ok;
    } catch {
      return false;
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

/** A door that cannot start says why before it ends; one that was killed cannot. `close` comes after its last word. */
function endingOf(child: ChildProcess, log: string): Promise<Ending> {
  return new Promise((resolve) => {
    let told: Ending | undefined;
    child.on('message', (message) => {
      if (isStartFailure(message)) told = { reason: message.startFailed, final: message.final };
    });
    child.once('error', (error) => resolve({ reason: error.message }));
    child.once('close', (code, signal) =>
      resolve(told ?? { reason: `${signal ? `killed by ${signal}` : `exit code ${code}`}, see ${log}` }),
    );
  });
}
