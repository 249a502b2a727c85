import { OutboxRoutes } from '@habeas/platform/jobs';
import { screeningQueue, screeningSteps } from '@habeas/screening';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { moderationJobs, moderationQueue } from './moderation-queue.js';

/** Which events moderation answers to. A report is screened in four steps side by side, and queued when all have ended. */
@Injectable()
export class ModerationRoutes implements OnModuleInit {
  constructor(private readonly routes: OutboxRoutes) {}

  onModuleInit(): void {
    this.routes.register('report-submitted', ({ ids }) => ({
      queue: moderationQueue,
      name: moderationJobs.admit,
      ids,
      children: screeningSteps.map((step) => ({ queue: screeningQueue, name: step, ids })),
    }));
    this.routes.register('report-answered', ({ ids }) => ({
      queue: moderationQueue,
      name: moderationJobs.resume,
      ids,
    }));
    this.routes.register('report-withdrawn', ({ ids }) => ({
      queue: moderationQueue,
      name: moderationJobs.close,
      ids,
    }));
  }
}
