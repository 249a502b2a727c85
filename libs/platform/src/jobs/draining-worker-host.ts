import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import { Inject, type OnModuleDestroy } from '@nestjs/common';
import type { Job } from 'bullmq';
import { Log } from '../logging/log.js';

/**
 * The base of every processor: on shutdown it takes no new job and finishes the running ones before the database goes
 * away (trap B8), and it tells of failures by code.
 */
export abstract class DrainingWorkerHost extends WorkerHost implements OnModuleDestroy {
  @Inject(Log)
  protected readonly log!: Log;

  async onModuleDestroy(): Promise<void> {
    await this.worker.close();
  }

  @OnWorkerEvent('error')
  onWorkerError(error: Error): void {
    this.log.warn('worker.error', { queue: this.worker.name, errorName: error.constructor.name });
  }

  @OnWorkerEvent('failed')
  async onFailed(job: Job | undefined, error: Error): Promise<void> {
    if (!job) return;
    const lastTry = job.attemptsMade >= (job.opts.attempts ?? 1) || error.name === 'UnrecoverableError';
    this.log.warn(lastTry ? 'job.failed' : 'job.retried', {
      queue: this.worker.name,
      job: job.name,
      jobId: job.id,
      count: job.attemptsMade,
      errorName: error.constructor.name,
    });
    if (lastTry) await this.recordGivenUp(job);
  }

  /** Nobody waits for this listener: a failure of its own would end the process. The reconcilers see what was not written. */
  private async recordGivenUp(job: Job): Promise<void> {
    try {
      await this.onGivenUp(job);
    } catch (error) {
      const errorName = error instanceof Error ? error.constructor.name : 'unknown';
      this.log.warn('job.given_up_unrecorded', { queue: this.worker.name, job: job.name, jobId: job.id, errorName });
    }
  }

  /** What is written when the last try failed; nothing unless a processor says so. */
  protected onGivenUp(_job: Job): Promise<void> {
    return Promise.resolve();
  }
}
