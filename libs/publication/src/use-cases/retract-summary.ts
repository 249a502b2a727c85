import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, NotFound, requirePermission } from '@habeas/kernel';
import { Transactor, type Tx } from '@habeas/platform/database';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import type { RetractionReason, Summary } from '../domain/summary.js';
import { assertTransition } from '../domain/summary-states.js';
import { PublishedSideRepository } from '../persistence/published-side.repository.js';
import { SummaryRepository } from '../persistence/summary.repository.js';

export interface Retraction {
  readonly reason: RetractionReason;
  /** For the house; it is never published. */
  readonly note: string | null;
}

/** Takes a summary with all its versions away from the public and leaves a tombstone with the class of the reason. */
@Injectable()
export class RetractSummary {
  constructor(
    private readonly transactor: Transactor,
    private readonly summaries: SummaryRepository,
    private readonly publishedSide: PublishedSideRepository,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { summaryId, ...retraction }: Retraction & { summaryId: string }): Promise<void> {
    requirePermission(actor, 'summary.retract');
    return this.transactor.run(async (tx) => {
      const summary = await this.summaries.lock(tx, summaryId);
      if (!summary) throw new NotFound();
      assertTransition(summary.state, 'retracted', summary.currentVersion);
      await this.retract(tx, actor, summary, retraction);
    });
  }

  /** For a transaction that has locked the summary and found that it can be retracted. */
  async retract(tx: Tx, actor: Actor, summary: Summary, retraction: Retraction): Promise<void> {
    const at = this.clock.now();
    const { reason } = retraction;
    await this.summaries.move(tx, summary.id, { state: 'retracted', at, submittedHash: null, retraction });
    await this.publishedSide.retract(tx, {
      kind: 'retraction',
      summaryId: summary.publicId,
      version: summary.currentVersion,
      reason,
      on: at.toISOString().slice(0, 10),
    });
    await this.outbox.append(tx, 'summary-retracted', { summaryId: summary.id });
    await this.audit.append(tx, {
      actor,
      act: 'summary.retracted',
      objectType: 'summary',
      objectId: summary.id,
      detail: { reason },
    });
  }
}
