import { type Actor, Clock } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { isScreeningStep } from '../domain/screening-steps.js';
import { ScreeningRepository } from '../persistence/screening.repository.js';
import type { ScreeningInput } from './screening-input.js';

/** Records that a step failed for good, with its code. The report goes on to the queue, marked. */
@Injectable()
export class FailScreeningStep {
  constructor(
    private readonly transactor: Transactor,
    private readonly clock: Clock,
    private readonly screenings: ScreeningRepository,
  ) {}

  async execute(
    _actor: Actor,
    input: ScreeningInput & { readonly step: string; readonly errorCode: string },
  ): Promise<void> {
    const { reportId, step, attempt, errorCode } = input;
    if (!isScreeningStep(step)) return;
    const at = this.clock.now();
    await this.transactor.run(async (tx) => {
      await this.screenings.open(tx, reportId, at);
      await this.screenings.endStep(tx, { reportId, step, attempt, at, errorCode });
    });
  }
}
