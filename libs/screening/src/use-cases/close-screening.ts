import { Clock } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { ungraded, type UrgencyGrade } from '../domain/urgency.js';
import { type ScreeningOutcome, ScreeningRepository } from '../persistence/screening.repository.js';

/** The grade to queue a report with, and whether it is the screening's own. */
export interface ScreeningClose {
  readonly grade: UrgencyGrade;
  readonly graded: boolean;
  readonly state: ScreeningOutcome['state'];
}

/**
 * Ends a report's screening: steps that have not ended count as failed, and a report without a grade gets one that
 * brings it before a person soon. A step that ends later after all still counts.
 */
@Injectable()
export class CloseScreening {
  constructor(
    private readonly clock: Clock,
    private readonly screenings: ScreeningRepository,
  ) {}

  async execute(tx: Tx, reportId: string): Promise<ScreeningClose> {
    const at = this.clock.now();
    await this.screenings.open(tx, reportId, at);
    await this.screenings.giveUpRest(tx, reportId, at);
    const { state, grade } = await this.screenings.outcome(tx, reportId);
    return { grade: grade ?? ungraded, graded: grade !== null, state };
  }
}
