import { AuditTrail } from '@habeas/audit';
import { type Actor, DomainError } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** Refusals that tell of somebody who tried to move a report out of turn, without the right to, or too late. */
const recorded: ReadonlySet<string> = new Set([
  'illegal_transition',
  'already_claimed',
  'claim_required',
  'own_organization',
  'not_your_decision',
  'already_undone',
  'undo_window_over',
  'decision_followed',
]);

/** Keeps refused moves in the audit chain. The refusal rolled its own transaction back, so the entry gets another. */
@Injectable()
export class RecordRefusals {
  constructor(
    private readonly transactor: Transactor,
    private readonly audit: AuditTrail,
  ) {}

  async around<T>(actor: Actor, reportId: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof DomainError && recorded.has(error.code)) await this.record(actor, reportId, error);
      throw error;
    }
  }

  private record(actor: Actor, reportId: string, { code, extra: { from, to } }: DomainError): Promise<void> {
    const move: Record<string, string> = typeof from === 'string' && typeof to === 'string' ? { from, to } : {};
    const detail = { code, ...move };
    return this.transactor.run((tx) =>
      this.audit.append(tx, { actor, act: 'report.move_refused', objectType: 'report', objectId: reportId, detail }),
    );
  }
}
