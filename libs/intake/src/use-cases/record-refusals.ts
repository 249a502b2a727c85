import { AuditTrail } from '@habeas/audit';
import { type Actor, DomainError } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

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
      if (error instanceof DomainError && error.code === 'illegal_transition') {
        await this.record(actor, reportId, error);
      }
      throw error;
    }
  }

  private record(actor: Actor, reportId: string, { extra }: DomainError): Promise<void> {
    const detail = { from: String(extra.from), to: String(extra.to) };
    return this.transactor.run((tx) =>
      this.audit.append(tx, { actor, act: 'report.move_refused', objectType: 'report', objectId: reportId, detail }),
    );
  }
}
