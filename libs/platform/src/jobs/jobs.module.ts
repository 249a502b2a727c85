import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Global, Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { FlowProducer } from 'bullmq';
import type pg from 'pg';
import { Housekeeping } from './housekeeping.js';
import { HousekeepingProcessor, housekeepingQueue } from './housekeeping.processor.js';
import { OutboxRelay } from './outbox-relay.js';
import { OutboxRoutes } from './outbox-routes.js';
import { createQueuePool } from './queue-pool.js';
import './surviving-queue.js';

const queuePool = Symbol('queue pool');

/** Closes what the queues shared, after every worker has drained. */
@Injectable()
class QueueConnections implements OnApplicationShutdown {
  constructor(
    @Inject(queuePool) private readonly pool: pg.Pool,
    private readonly flows: FlowProducer,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await this.flows.close();
    await this.pool.end();
  }
}

/** The queue of a worker process: one pool, the relay of the outbox, the routes of events. */
@Global()
@Module({})
export class JobsModule {
  /** @param url login of `habeas_queue` */
  static forRoot(url: string): DynamicModule {
    const pool = createQueuePool(url);
    return {
      module: JobsModule,
      imports: [BullModule.forRoot({ connection: pool }), BullModule.registerQueue({ name: housekeepingQueue })],
      providers: [
        { provide: queuePool, useValue: pool },
        { provide: FlowProducer, useFactory: () => new FlowProducer({ connection: pool }) },
        QueueConnections,
        OutboxRoutes,
        OutboxRelay,
        Housekeeping,
        HousekeepingProcessor,
      ],
      exports: [OutboxRoutes, OutboxRelay],
    };
  }
}
