import { AuditTrail } from '@habeas/audit';
import {
  type Actor,
  Clock,
  Conflict,
  NotFound,
  PreconditionFailed,
  requirePermission,
  requirePerson,
} from '@habeas/kernel';
import { AcceptedAssessments } from '@habeas/moderation';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { SummaryContent } from '../domain/summary.js';
import { SummaryRepository } from '../persistence/summary.repository.js';
import { SummaryBasis } from './summary-basis.js';
import { SummaryRules } from './summary-rules.js';

export interface EditSummaryInput {
  readonly summaryId: string;
  /** The revision that was read. */
  readonly revision: number;
  readonly changes: Partial<SummaryContent>;
}

/** Changes a draft. What was handed to a second person stands still until it comes back. */
@Injectable()
export class EditSummary {
  constructor(
    private readonly transactor: Transactor,
    private readonly summaries: SummaryRepository,
    private readonly rules: SummaryRules,
    private readonly basis: SummaryBasis,
    private readonly assessments: AcceptedAssessments,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { summaryId, revision, changes }: EditSummaryInput): Promise<void> {
    requirePermission(actor, 'summary.draft');
    const person = requirePerson(actor);
    return this.transactor.run(async (tx) => {
      const summary = await this.summaries.lock(tx, summaryId);
      if (!summary) throw new NotFound();
      if (summary.revision !== revision) throw new PreconditionFailed();
      if (summary.state !== 'draft')
        throw new Conflict('not_a_draft', 'Only a draft can be changed.', { state: summary.state });
      const content: SummaryContent = { ...contentOf(summary), ...changes };
      this.rules.check(content);
      this.basis.assertUsable(content, await this.basis.of(tx, content));
      await this.summaries.writeContent(tx, summaryId, content, person.accountId, this.clock.now());
      await this.assessments.buildUpon(tx, content.reportIds);
      await this.audit.append(tx, { actor, act: 'summary.edited', objectType: 'summary', objectId: summaryId });
    });
  }
}

/** What a summary says, without its state. */
export function contentOf(content: SummaryContent): SummaryContent {
  const { facilityId, reportIds, title, body, categories, period, proof, affected, embargoUntil } = content;
  return { facilityId, reportIds, title, body, categories, period, proof, affected, embargoUntil };
}
