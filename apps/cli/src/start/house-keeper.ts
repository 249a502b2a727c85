import { setTimeout as pause } from 'node:timers/promises';
import type { OperatorConfiguration } from '@habeas/platform/config';
import { type EmbeddedPostgres, startEmbeddedPostgres, StartupRefusal } from '@habeas/platform/embedded';
import { DoorProcess } from './door-process.js';
import type { Door } from './doors.js';
import { KeptPart, type RunningPart } from './kept-part.js';
import { logPath } from './log-file.js';

const readyPatienceMs = 60_000;

/**
 * Looks after the running processes: whatever dies is started again. Stopping goes from the doors inwards, so that nothing loses
 * the database while it finishes its work.
 */
export class HouseKeeper {
  private readonly doors = new Map<Door['app'], KeptPart<DoorProcess>>();
  private readonly database: KeptPart<RunningPart> | undefined;
  private giveUp: (reason: unknown) => void = () => undefined;
  /** Rejects when something ended that cannot go on. */
  readonly failed = new Promise<never>((_, reject) => (this.giveUp = reject));

  constructor(
    private readonly configuration: OperatorConfiguration,
    embedded: EmbeddedPostgres | undefined,
    private readonly say: (line: string) => void,
  ) {
    this.failed.catch(() => undefined);
    if (embedded) this.database = this.keepDatabase(embedded);
  }

  /** Starts the doors side by side and waits until all of them are ready. The first time they have a minute for it. */
  async open(doors: readonly Door[], stop: { readonly asked: boolean }): Promise<void> {
    const deadline = Date.now() + readyPatienceMs;
    const ready = doors.map(async (door) => {
      const part = this.keep(door.app, () => DoorProcess.start(door, this.configuration.dataDir));
      this.doors.set(door.app, part);
      part.begin();
      while (!stop.asked && !(await part.current?.isReady())) await this.waitFor(door, part, deadline);
    });
    await Promise.race([Promise.all(ready), this.failed]);
  }

  /** Stops the doors, then the database. */
  async stop(): Promise<void> {
    await Promise.all([...this.doors.values()].map((door) => door.stop()));
    await this.database?.stop();
  }

  private async waitFor(door: Door, { lastEnding }: KeptPart<DoorProcess>, deadline: number): Promise<void> {
    if (Date.now() > deadline) {
      const reason = lastEnding?.reason ?? `see ${logPath(this.configuration.dataDir, door.app)}`;
      throw new StartupRefusal(
        `The ${door.app} process was not ready within ${readyPatienceMs / 1000} seconds: ${reason}`,
      );
    }
    await pause(100);
  }

  /** On the port that the doors know. */
  private keepDatabase(embedded: EmbeddedPostgres): KeptPart<RunningPart> {
    const { port } = embedded;
    const { dataDir } = this.configuration;
    const part = this.keep('PostgreSQL', async () =>
      asPart(await startEmbeddedPostgres({ dataDir, port, running: 'replace' }), dataDir),
    );
    part.begin(asPart(embedded, dataDir));
    return part;
  }

  private keep<T extends RunningPart>(name: string, start: () => Promise<T>): KeptPart<T> {
    const part = new KeptPart(name, start, this.say);
    part.givenUp.catch(this.giveUp);
    return part;
  }
}

function asPart(embedded: EmbeddedPostgres, dataDir: string): RunningPart {
  return {
    ended: embedded.ended.then(() => ({ reason: `see database.log in ${dataDir}` })),
    stop: () => embedded.stop(),
  };
}
