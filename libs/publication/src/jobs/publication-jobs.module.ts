import { OutboxRoutes } from '@habeas/platform/jobs';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { PublicationModule } from '../publication.module.js';
import { publicationQueue, retractForConsentJob, stopCountingJob } from './job-names.js';
import { PublicationProcessor } from './publication.processor.js';

/** The jobs of publication, for the worker: it answers to consent that was withdrawn. */
@Module({
  imports: [PublicationModule, BullModule.registerQueue({ name: publicationQueue })],
  providers: [PublicationProcessor],
})
export class PublicationJobsModule {
  constructor(routes: OutboxRoutes) {
    for (const name of [retractForConsentJob, stopCountingJob])
      routes.register('consent-withdrawn', ({ ids }) => ({ queue: publicationQueue, name, ids }));
  }
}
