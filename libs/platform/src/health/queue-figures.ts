import type { OnApplicationShutdown } from '@nestjs/common';
import pg from 'pg';
import { SurvivingClient } from '../database/surviving-client.js';

/** How many jobs wait, run, or have failed for good. */
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
}

/** Counts the jobs of all queues under the queue's own role, without loading the queue itself. */
export class QueueFigures implements OnApplicationShutdown {
  private readonly pool: pg.Pool;

  /** @param url login of `habeas_queue` */
  constructor(url: string) {
    this.pool = new pg.Pool({
      connectionString: url,
      Client: SurvivingClient,
      max: 1,
      application_name: 'habeas-queue-figures',
    });
    this.pool.on('error', () => undefined); // a dropped idle connection is replaced on the next count
  }

  async count(): Promise<QueueCounts> {
    const { rows } = await this.pool.query<{ state: string; count: number }>(
      'SELECT state::text AS state, count(*)::int AS count FROM bullmq.job GROUP BY state',
    );
    const of = (...states: readonly string[]) =>
      rows.filter(({ state }) => states.includes(state)).reduce((sum, { count }) => sum + count, 0);
    return {
      waiting: of('wait', 'waiting', 'delayed', 'prioritized', 'waiting-children', 'paused'),
      active: of('active'),
      failed: of('failed'),
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }
}
