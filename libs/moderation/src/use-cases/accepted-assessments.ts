import { Clock } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type AcceptedAssessment, DecisionRepository } from '../persistence/decision.repository.js';

/** What publication needs to know of accepted reports. */
@Injectable()
export class AcceptedAssessments {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly clock: Clock,
  ) {}

  /** One for each of the reports that is accepted; others are left out. */
  find(tx: Tx, reportIds: readonly string[]): Promise<AcceptedAssessment[]> {
    return this.decisions.acceptedAssessments(tx, reportIds);
  }

  /** From here on something rests on these acceptances, and they cannot be taken back any more. */
  buildUpon(tx: Tx, reportIds: readonly string[]): Promise<void> {
    return this.decisions.markFollowed(tx, reportIds, 'accept', this.clock.now());
  }
}
