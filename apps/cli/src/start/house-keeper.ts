import { setTimeout as pause } from 'node:timers/promises';
import type { OperatorConfiguration } from '@habeas/platform/config';
import { type EmbeddedPostgres, startEmbeddedPostgres, StartupRefusal } from '@habeas/platform/embedded';
import { DoorProcess } from './door-process.js';
import type { Door } from './doors.js';

const mostRestarts = 5;
const restartWindowMs = 60_000;

/**
 * Looks after the running processes: one that dies is started again, at most five times a minute. Stopping goes from the doors inwards, so
 * that nothing loses the database while it finishes its work.
 */
export class HouseKeeper {
  private readonly doors = new Map<Door['app'], DoorProcess>();
  private readonly deaths = new Map<string, number[]>();
  private stopping = false;
  private giveUp: (reason: Error) => void = () => undefined;
  /** Rejects when something keeps dying. */
  readonly failed = new Promise<never>((_, reject) => (this.giveUp = reject));

  constructor(
    private readonly configuration: OperatorConfiguration,
    private embedded: EmbeddedPostgres | undefined,
    private readonly say: (line: string) => void,
  ) {
    this.failed.catch(() => undefined);
    if (embedded) this.watchDatabase(embedded);
  }

  /** Starts the doors side by side and waits until all of them are ready. */
  async open(doors: readonly Door[]): Promise<void> {
    await Promise.all(
      doors.map(async (door) => {
        const running = await DoorProcess.start(door, this.configuration.dataDir);
        this.doors.set(door.app, running);
        await running.waitUntilReady(this.configuration.dataDir);
        this.watchDoor(running);
      }),
    );
  }

  /** Stops the doors, then the database. */
  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all([...this.doors.values()].map((door) => door.stop()));
    await this.embedded?.stop();
  }

  private watchDoor(running: DoorProcess): void {
    void running.ended.then(() => this.revive(running.door.app, () => this.reopen(running.door)));
  }

  private async reopen(door: Door): Promise<void> {
    const running = await DoorProcess.start(door, this.configuration.dataDir);
    this.doors.set(door.app, running);
    if (this.stopping) await running.stop();
    else this.watchDoor(running);
  }

  private watchDatabase(embedded: EmbeddedPostgres): void {
    void embedded.ended.then(() =>
      this.revive('PostgreSQL', async () => {
        const { dataDir } = this.configuration;
        this.embedded = await startEmbeddedPostgres({ dataDir, port: embedded.port, running: 'replace' });
        if (this.stopping) await this.embedded.stop();
        else this.watchDatabase(this.embedded);
      }),
    );
  }

  private async revive(name: string, start: () => Promise<void>): Promise<void> {
    if (this.stopping) return;
    const recent = [...(this.deaths.get(name) ?? []), Date.now()].filter((time) => time > Date.now() - restartWindowMs);
    this.deaths.set(name, recent);
    if (recent.length > mostRestarts) {
      this.giveUp(
        new StartupRefusal(`${name} ended ${recent.length} times within a minute: see the logs in the data folder.`),
      );
      return;
    }
    this.say(`${name} ended unexpectedly and is started again`);
    await pause(Math.min(200 * 2 ** recent.length, 5_000));
    if (this.stopping) return;
    await start().catch((error: unknown) => this.giveUp(error instanceof Error ? error : new Error(String(error))));
  }
}
