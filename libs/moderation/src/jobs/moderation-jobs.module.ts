import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation.module.js';
import { moderationQueue } from './moderation-queue.js';
import { ModerationRoutes } from './moderation-routes.js';
import { ModerationProcessor } from './moderation.processor.js';

/** Moderation's side of the worker. */
@Module({
  imports: [ModerationModule, BullModule.registerQueue({ name: moderationQueue })],
  providers: [ModerationRoutes, ModerationProcessor],
})
export class ModerationJobsModule {}
