import { AuditTrail } from '@habeas/audit';
import { type Actor, DomainError } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** Refusals that tell of somebody who tried to publish alone, too early, or what could lead to a person. */
const recorded: ReadonlySet<string> = new Set([
  'same_person',
  'reporting_organization',
  'invitation_shared',
  'illegal_transition',
  'disclosure_findings',
  'changed_since_submission',
]);

/** What was tried, as the audit entry of its refusal names it. */
export interface Attempt {
  readonly act:
    | 'summary.publication_refused'
    | 'facility.confirmation_refused'
    | 'context.confirmation_refused'
    | 'context.copy_confirmation_refused';
  readonly objectType: 'summary' | 'facility' | 'context_record' | 'source';
  readonly objectId: string;
}

/** Keeps refused publications in the audit chain. The refusal rolled its own transaction back, so the entry gets another. */
@Injectable()
export class RefusedPublications {
  constructor(
    private readonly transactor: Transactor,
    private readonly audit: AuditTrail,
  ) {}

  async around<T>(actor: Actor, attempt: Attempt, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError && recorded.has(error.code)) await this.record(actor, attempt, error.code);
      throw error;
    }
  }

  private record(actor: Actor, attempt: Attempt, code: string): Promise<void> {
    return this.transactor.run((tx) => this.audit.append(tx, { actor, ...attempt, detail: { code } }));
  }
}
