import { OutboxRoutes } from '@habeas/platform/jobs';
import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { IntakeModule } from '../intake.module.js';
import { IntakeProcessor } from './intake.processor.js';
import { intakeQueue, processReportImportJob } from './job-names.js';

/** The jobs of intake, for the worker: it answers to files that were received. */
@Module({
  imports: [IntakeModule, BullModule.registerQueue({ name: intakeQueue })],
  providers: [IntakeProcessor],
})
export class IntakeJobsModule {
  constructor(routes: OutboxRoutes) {
    routes.register('report-import-received', ({ ids }) => ({ queue: intakeQueue, name: processReportImportJob, ids }));
  }
}
