import { Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { FlowProducer } from 'bullmq';
import { Transactor } from '../database/transactor.js';
import { sqlIn } from '../database/transaction.js';
import { Log } from '../logging/log.js';
import type { OutboxEvent } from '../outbox/outbox.js';
import { OutboxRoutes } from './outbox-routes.js';

/** Events handed over in one go, and milliseconds between looks when there is nothing. */
const batchSize = 100;
const idlePause = 250;
const failurePause = 2_000;

/**
 * Hands the outbox to the queue. An event is marked as sent only after the queue has taken its jobs; a crash between
 * the two hands it over again, and the jobs' ids make that a no-op. Several workers share the rows (SKIP LOCKED).
 */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnModuleDestroy {
  private stopping = false;
  private loop: Promise<void> = Promise.resolve();
  private wake: () => void = () => undefined;

  constructor(
    private readonly transactor: Transactor,
    private readonly routes: OutboxRoutes,
    private readonly flows: FlowProducer,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.loop = this.run();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.loop;
  }

  /** Hands over one batch and tells how many events it held. */
  async relayBatch(): Promise<number> {
    return this.transactor.run(async (tx) => {
      const sql = sqlIn(tx);
      const events = await sql.rows<OutboxEvent>(
        `SELECT id, name, ids FROM portal.outbox WHERE sent_at IS NULL ORDER BY id LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [batchSize],
      );
      if (events.length === 0) return 0;
      const flows = events.flatMap((event) => this.routes.flowsFor(event));
      if (flows.length > 0) await this.flows.addBulk(flows);
      await sql.affected('UPDATE portal.outbox SET sent_at = now() WHERE id = ANY($1)', [
        events.map((event) => event.id),
      ]);
      return events.length;
    });
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        const handedOver = await this.relayBatch();
        if (handedOver < batchSize) await this.pause(idlePause);
      } catch (error) {
        this.log.warn('outbox.relay_failed', {
          errorName: error instanceof Error ? error.constructor.name : 'unknown',
        });
        await this.pause(failurePause);
      }
    }
  }

  private pause(milliseconds: number): Promise<void> {
    if (this.stopping) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
