import { BullModule } from '@nestjs/bullmq';
import { Queue } from 'bullmq';

/**
 * A queue that lost its connection tells nobody: the workers on the same pool do, by code. Without a listener BullMQ prints the
 * error with the whole connection in it, past our log (trap L1).
 */
export class SurvivingQueue extends Queue {
  constructor(...args: ConstructorParameters<typeof Queue>) {
    super(...args);
    this.on('error', () => undefined);
  }
}

// Before any module registers a queue.
BullModule.queueClass = SurvivingQueue;
