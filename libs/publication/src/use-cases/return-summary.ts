import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, illegalTransition, NotFound, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { SummaryRepository } from '../persistence/summary.repository.js';

/** Gives a summary back to its drafter, with the reason. */
@Injectable()
export class ReturnSummary {
  constructor(
    private readonly transactor: Transactor,
    private readonly summaries: SummaryRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { summaryId, reason }: { summaryId: string; reason: string }): Promise<void> {
    requirePermission(actor, 'summary.draft');
    return this.transactor.run(async (tx) => {
      const summary = await this.summaries.lock(tx, summaryId);
      if (!summary) throw new NotFound();
      if (summary.state !== 'in_second_review') throw illegalTransition(summary.state, 'draft');
      const move = {
        state: 'draft',
        at: this.clock.now(),
        submittedHash: null,
        submittedAt: null,
        returnReason: reason,
      } as const;
      await this.summaries.move(tx, summaryId, move);
      await this.audit.append(tx, { actor, act: 'summary.returned', objectType: 'summary', objectId: summaryId });
    });
  }
}
