import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, NotFound, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { assertComplete } from '../domain/citations.js';
import { assertTransition } from '../domain/summary-states.js';
import { SummaryRepository } from '../persistence/summary.repository.js';
import { contentHash } from './content-hash.js';
import { contentOf } from './edit-summary.js';
import { SummaryBasis } from './summary-basis.js';

/** Hands a draft to a second person. The hash of what is handed over is kept: nothing else can be published. */
@Injectable()
export class SubmitSummary {
  constructor(
    private readonly transactor: Transactor,
    private readonly summaries: SummaryRepository,
    private readonly basis: SummaryBasis,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, summaryId: string): Promise<void> {
    requirePermission(actor, 'summary.draft');
    return this.transactor.run(async (tx) => {
      const summary = await this.summaries.lock(tx, summaryId);
      if (!summary) throw new NotFound();
      assertTransition(summary.state, 'in_second_review', summary.currentVersion);
      const basis = await this.basis.of(tx, summary);
      this.basis.assertUsable(summary, basis);
      await this.summaries.writeSentences(tx, summaryId, assertComplete(summary, basis.idOf));
      const at = this.clock.now();
      const submittedHash = contentHash(contentOf(summary));
      const move = { state: 'in_second_review', at, submittedHash, submittedAt: at, returnReason: null } as const;
      await this.summaries.move(tx, summaryId, move);
      await this.audit.append(tx, {
        actor,
        act: 'summary.submitted',
        objectType: 'summary',
        objectId: summaryId,
        detail: { hash: submittedHash },
      });
    });
  }
}
