import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, newId, randomId, requirePermission, requirePerson } from '@habeas/kernel';
import { AcceptedAssessments } from '@habeas/moderation';
import { Transactor } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import { Injectable } from '@nestjs/common';
import type { SummaryContent } from '../domain/summary.js';
import { SummaryRepository } from '../persistence/summary.repository.js';
import { SummaryBasis } from './summary-basis.js';
import { SummaryRules } from './summary-rules.js';

/** Begins a summary on accepted reports. From then on their acceptance cannot be taken back. */
@Injectable()
export class DraftSummary {
  constructor(
    private readonly transactor: Transactor,
    private readonly summaries: SummaryRepository,
    private readonly rules: SummaryRules,
    private readonly basis: SummaryBasis,
    private readonly assessments: AcceptedAssessments,
    private readonly audit: AuditTrail,
    private readonly idempotent: IdempotentWrites,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, content: SummaryContent, key?: string): Promise<{ id: string }> {
    requirePermission(actor, 'summary.draft');
    const person = requirePerson(actor);
    this.rules.check(content);
    return this.transactor.run(async (tx) => {
      const draft = async (): Promise<{ id: string }> => {
        this.basis.assertUsable(content, await this.basis.of(tx, content));
        const id = newId();
        const authors = { drafterId: person.accountId, editorIds: [person.accountId] };
        const fresh = { state: 'draft', revision: 1, currentVersion: 0, submittedHash: null } as const;
        await this.summaries.insert(
          tx,
          { id, publicId: randomId(), ...content, ...authors, ...fresh },
          this.clock.now(),
        );
        await this.assessments.buildUpon(tx, content.reportIds);
        const detail = { reports: content.reportIds.length };
        await this.audit.append(tx, { actor, act: 'summary.drafted', objectType: 'summary', objectId: id, detail });
        return { id };
      };
      if (key === undefined) return draft();
      return this.idempotent.run(tx, person, { key, request: ['POST /summaries', content] }, draft);
    });
  }
}
