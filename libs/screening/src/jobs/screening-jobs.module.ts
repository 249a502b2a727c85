import { BullModule } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { screeningQueue } from '../domain/screening-steps.js';
import { PersonalDataRepository } from '../persistence/personal-data.repository.js';
import { ScreenedReportQuery } from '../persistence/screened-report.query.js';
import { ScreeningModule } from '../screening.module.js';
import { DetectLanguage } from '../use-cases/detect-language.js';
import { FailScreeningStep } from '../use-cases/fail-screening-step.js';
import { FindNearDuplicates } from '../use-cases/find-near-duplicates.js';
import { FindPersonalData } from '../use-cases/find-personal-data.js';
import { GradeUrgency } from '../use-cases/grade-urgency.js';
import { RunScreeningStep } from '../use-cases/run-screening-step.js';
import { ScreeningProcessor } from './screening.processor.js';

/** The use cases that the worker runs; with the repositories of {@link ScreeningModule} they need no queue. */
export const screeningUseCases = [
  PersonalDataRepository,
  ScreenedReportQuery,
  DetectLanguage,
  FindPersonalData,
  FindNearDuplicates,
  GradeUrgency,
  RunScreeningStep,
  FailScreeningStep,
];

/** The screening of reports, as jobs. */
@Module({
  imports: [ScreeningModule, BullModule.registerQueue({ name: screeningQueue })],
  providers: [...screeningUseCases, ScreeningProcessor],
})
export class ScreeningJobsModule {}
