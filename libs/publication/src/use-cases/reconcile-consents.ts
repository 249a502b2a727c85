import { type Actor, Clock, requirePermission } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { SummaryRepository } from '../persistence/summary.repository.js';
import { RetractForConsent } from './retract-for-consent.js';
import { StopCounting } from './stop-counting.js';

/**
 * Takes down whatever is public without the consent it needs, for whatever reason the withdrawal itself did not: its job was
 * lost, or failed to the end. Each report by itself, so that one that fails holds up no other. Running it again changes
 * nothing.
 */
@Injectable()
export class ReconcileConsents {
  constructor(
    private readonly sql: Sql,
    private readonly summaries: SummaryRepository,
    private readonly retractForConsent: RetractForConsent,
    private readonly stopCounting: StopCounting,
    private readonly clock: Clock,
  ) {}

  /** Returns how many summaries were changed. @throws AggregateError with the failures, after all others were done */
  async execute(actor: Actor): Promise<number> {
    requirePermission(actor, 'summary.retract');
    const today = this.clock.now().toISOString().slice(0, 10);
    const failures: unknown[] = [];
    let changed = 0;
    for (const reportId of await this.summaries.reportsWithLapsedConsent(this.sql, today)) {
      for (const takedown of [this.retractForConsent, this.stopCounting]) {
        try {
          changed += await takedown.execute(actor, { reportId });
        } catch (error) {
          failures.push(error);
        }
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'some takedowns failed');
    return changed;
  }
}
