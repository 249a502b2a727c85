import { systemActor } from '@habeas/kernel';
import { DrainingWorkerHost, jobRetention, workerOptions } from '@habeas/platform/jobs';
import { InjectQueue, Processor } from '@nestjs/bullmq';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { AdmitToQueue } from '../use-cases/admit-to-queue.js';
import { CloseWithdrawn } from '../use-cases/close-withdrawn.js';
import { ReconcileQueue } from '../use-cases/reconcile-queue.js';
import { ResumeClock } from '../use-cases/resume-clock.js';
import { moderationJobs, moderationQueue } from './moderation-queue.js';

type ModerationJob = Job<{ reportId: string }>;

/** What moves reports into, within and out of the queue without a person; a job's name says which. */
@Processor(moderationQueue, workerOptions)
export class ModerationProcessor extends DrainingWorkerHost implements OnApplicationBootstrap {
  private readonly actor = systemActor('moderation');

  constructor(
    private readonly admit: AdmitToQueue,
    private readonly resume: ResumeClock,
    private readonly close: CloseWithdrawn,
    private readonly reconcile: ReconcileQueue,
    @InjectQueue(moderationQueue) private readonly queue: Queue,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.queue.upsertJobScheduler(
      'reconcile-queue-each-minute',
      { pattern: '0 * * * * *', tz: 'UTC' },
      { name: moderationJobs.reconcile, opts: jobRetention },
    );
  }

  process({ name, data }: ModerationJob): Promise<unknown> {
    if (name === moderationJobs.admit) return this.admit.execute(this.actor, data);
    if (name === moderationJobs.resume) return this.resume.execute(this.actor, data);
    if (name === moderationJobs.close) return this.close.execute(this.actor, data);
    return this.reconcile.execute(this.actor);
  }
}
