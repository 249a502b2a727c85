import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, illegalTransition, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { SummaryRepository } from '../persistence/summary.repository.js';

/** Begins the next version of a published summary. The present one stays public until a second person publishes the next. */
@Injectable()
export class CorrectSummary {
  constructor(
    private readonly transactor: Transactor,
    private readonly summaries: SummaryRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, summaryId: string): Promise<void> {
    requirePermission(actor, 'summary.draft');
    const person = requirePerson(actor);
    return this.transactor.run(async (tx) => {
      const summary = await this.summaries.lock(tx, summaryId);
      if (!summary) throw new NotFound();
      if (summary.state !== 'published') throw illegalTransition(summary.state, 'draft');
      const move = {
        state: 'draft',
        at: this.clock.now(),
        submittedHash: null,
        submittedAt: null,
        drafterId: person.accountId,
      } as const;
      await this.summaries.move(tx, summaryId, move);
      await this.summaries.restartEditors(tx, summaryId, person.accountId);
      const detail = { version: summary.currentVersion + 1 };
      await this.audit.append(tx, {
        actor,
        act: 'summary.correction_begun',
        objectType: 'summary',
        objectId: summaryId,
        detail,
      });
    });
  }
}
