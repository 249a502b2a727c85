import { InjectQueue, Processor } from '@nestjs/bullmq';
import { systemActor } from '@habeas/kernel';
import { DrainingWorkerHost, jobRetention, workerOptions } from '@habeas/platform/jobs';
import type { OnApplicationBootstrap } from '@nestjs/common';
import type { Job, Queue } from 'bullmq';
import { PublishIndicators } from '../use-cases/publish-indicators.js';
import { PublishReadings } from '../use-cases/publish-readings.js';
import { PublishReferenceData } from '../use-cases/publish-reference-data.js';
import { ReconcileConsents } from '../use-cases/reconcile-consents.js';
import { RetractForConsent } from '../use-cases/retract-for-consent.js';
import { StopCounting } from '../use-cases/stop-counting.js';
import {
  publicationQueue,
  publishReadingsJob,
  publishReferenceDataJob,
  reconcileConsentsJob,
  retractForConsentJob,
  stopCountingJob,
} from './job-names.js';

const actor = systemActor('publication');

/**
 * Takes down what lost its consent, and once a minute brings places, codebook, and population readings with what is
 * computed from them on the public side up to date.
 */
@Processor(publicationQueue, workerOptions)
export class PublicationProcessor extends DrainingWorkerHost implements OnApplicationBootstrap {
  constructor(
    private readonly retractForConsent: RetractForConsent,
    private readonly stopCounting: StopCounting,
    private readonly publishIndicators: PublishIndicators,
    private readonly publishReadings: PublishReadings,
    private readonly publishReferenceData: PublishReferenceData,
    private readonly reconcileConsents: ReconcileConsents,
    @InjectQueue(publicationQueue) private readonly queue: Queue,
  ) {
    super();
  }

  async onApplicationBootstrap(): Promise<void> {
    const schedule = { pattern: '* * * * *', tz: 'UTC' };
    await this.queue.upsertJobScheduler('minutely-reconcile-consents', schedule, {
      name: reconcileConsentsJob,
      opts: jobRetention,
    });
    await this.queue.upsertJobScheduler('minutely-publish-reference-data', schedule, {
      name: publishReferenceDataJob,
      opts: jobRetention,
    });
    await this.queue.upsertJobScheduler('minutely-publish-readings', schedule, {
      name: publishReadingsJob,
      opts: jobRetention,
    });
  }

  process(job: Job<{ reportId: string }>): Promise<number> {
    if (job.name === retractForConsentJob)
      return this.retractForConsent.execute(actor, { reportId: job.data.reportId });
    if (job.name === stopCountingJob) return this.stopCounting.execute(actor, { reportId: job.data.reportId });
    if (job.name === publishReferenceDataJob) return this.publishReferenceData.execute(actor);
    if (job.name === publishReadingsJob) return this.publishFigures();
    if (job.name === reconcileConsentsJob) return this.reconcileConsents.execute(actor);
    throw new Error('this queue knows no such job');
  }

  private async publishFigures(): Promise<number> {
    return (await this.publishReadings.execute(actor)) + (await this.publishIndicators.execute(actor));
  }
}
