import { Module } from '@nestjs/common';
import { ModerationModule } from '../moderation.module.js';
import { QueueController } from './queue.controller.js';
import { ReportSearchController } from './report-search.controller.js';
import { ReportModerationController } from './report-moderation.controller.js';

/** The routes of moderation, for the insiders' door. */
@Module({
  imports: [ModerationModule],
  controllers: [QueueController, ReportModerationController, ReportSearchController],
})
export class ModerationHttpModule {}
