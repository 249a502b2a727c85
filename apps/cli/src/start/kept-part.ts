import { setTimeout as pause } from 'node:timers/promises';
import { StartupRefusal } from '@habeas/platform/embedded';
import { growingPause } from '@habeas/platform/process';

/** How a part ended. */
export interface Ending {
  /** In words for the operator. */
  readonly reason: string;
  /** Whether starting it again cannot help. */
  readonly final?: boolean;
}

/** A part while it runs. */
export interface RunningPart {
  readonly ended: Promise<Ending>;
  stop(): Promise<void>;
}

/** Resolves after so many milliseconds, or at the signal. */
type Rest = (ms: number, signal: AbortSignal) => Promise<void>;

/** A part that ran this long is healthy: its next death is the first one again. */
const steadyMs = 60_000;

/**
 * Keeps a part of Habeas running: whenever it ends it is started again, after a pause that grows while it keeps dying. It is never given
 * up for dying often, because what it waits for (room on a disk, a server) may come back; only for what a person has to mend.
 */
export class KeptPart<T extends RunningPart> {
  /** What runs now, or ran last. */
  current: T | undefined;
  /** How it ended last. */
  lastEnding: Ending | undefined;
  /** Rejects when starting it again cannot help. */
  readonly givenUp: Promise<never>;
  private giveUp: (reason: Error) => void = () => undefined;
  private readonly stopping = new AbortController();
  private loop: Promise<void> = Promise.resolve();

  constructor(
    private readonly name: string,
    private readonly start: () => Promise<T>,
    private readonly say: (line: string) => void,
    private readonly rest: Rest = restFor,
  ) {
    this.givenUp = new Promise<never>((_, reject) => (this.giveUp = reject));
    this.givenUp.catch(() => undefined);
  }

  /** Begins with a part that runs already, or by starting it. */
  begin(running?: T): void {
    this.loop = this.keep(running);
  }

  /** Stops the part, also one that is just being started, and starts it no more. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.current?.stop();
    await this.loop;
  }

  private async keep(running?: T): Promise<void> {
    let next = running;
    for (let failures = 1; ; failures += 1) {
      const begun = Date.now();
      const ending = await this.runOnce(next);
      next = undefined;
      if (this.stopping.signal.aborted) return;
      this.lastEnding = ending;
      if (ending.final) return this.giveUp(new StartupRefusal(`${this.name} cannot go on: ${ending.reason}`));
      if (Date.now() - begun > steadyMs) failures = 1;
      await this.restAfter(failures, ending);
      if (this.stopping.signal.aborted) return;
    }
  }

  /** A start that fails is an ending too. */
  private async runOnce(running: T | undefined): Promise<Ending> {
    try {
      const part = running ?? (await this.start());
      this.current = part;
      if (this.stopping.signal.aborted) await part.stop();
      return await part.ended;
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  }

  private async restAfter(failures: number, { reason }: Ending): Promise<void> {
    const ms = growingPause(failures);
    this.say(`${this.name} ended unexpectedly and is started again in ${ms / 1000} s: ${reason}`);
    await this.rest(ms, this.stopping.signal);
  }
}

function restFor(ms: number, signal: AbortSignal): Promise<void> {
  return pause(ms, undefined, { signal }).catch(() => undefined);
}
