import { InjectQueue, Processor } from '@nestjs/bullmq';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DrainingWorkerHost } from './draining-worker-host.js';
import { Housekeeping } from './housekeeping.js';
import { jobRetention, workerOptions } from './worker-options.js';

export const housekeepingQueue = 'housekeeping';

/** Runs {@link Housekeeping} once an hour, on whichever worker takes it. */
@Processor(housekeepingQueue, { ...workerOptions, concurrency: 1 })
export class HousekeepingProcessor extends DrainingWorkerHost implements OnApplicationBootstrap {
  constructor(
    private readonly housekeeping: Housekeeping,
    @InjectQueue(housekeepingQueue) private readonly queue: Queue,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler(
      'hourly-housekeeping',
      { pattern: '17 * * * *', tz: 'UTC' },
      { name: 'housekeeping', opts: jobRetention },
    );
  }

  process(): Promise<unknown> {
    return this.housekeeping.execute();
  }
}
