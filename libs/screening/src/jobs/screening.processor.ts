import { systemActor } from '@habeas/kernel';
import { DrainingWorkerHost, workerOptions } from '@habeas/platform/jobs';
import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { screeningQueue } from '../domain/screening-steps.js';
import { failureCode } from '../domain/step-failure.js';
import { FailScreeningStep } from '../use-cases/fail-screening-step.js';
import { RunScreeningStep } from '../use-cases/run-screening-step.js';

type ScreeningJob = Job<{ reportId: string }>;

/** One worker for all steps; a job's name says which. */
@Processor(screeningQueue, workerOptions)
export class ScreeningProcessor extends DrainingWorkerHost {
  private readonly actor = systemActor('screening');

  constructor(
    private readonly runStep: RunScreeningStep,
    private readonly failStep: FailScreeningStep,
  ) {
    super();
  }

  process({ name: step, data: { reportId }, attemptsMade }: ScreeningJob): Promise<void> {
    return this.runStep.execute(this.actor, { step, reportId, attempt: attemptsMade + 1 });
  }

  protected override onGivenUp({ name: step, data, attemptsMade, failedReason }: ScreeningJob): Promise<void> {
    const attempt = Math.max(1, attemptsMade);
    return this.failStep.execute(this.actor, {
      step,
      reportId: data.reportId,
      attempt,
      errorCode: failureCode(failedReason),
    });
  }
}
