import { AuditTrail } from '@habeas/audit';
import { type Actor, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { JudgeNearDuplicate } from '@habeas/screening';
import { Injectable } from '@nestjs/common';

/** What a moderator can say of a pair without deciding about either report. */
export const pairVerdicts = ['not_duplicate', 'related'] as const;
export type PairVerdict = (typeof pairVerdicts)[number];

export interface JudgeDuplicateInput {
  readonly reportId: string;
  readonly otherReportId: string;
  readonly verdict: PairVerdict;
}

/** Remembers that two reports that look alike are not the same, or belong together. */
@Injectable()
export class JudgeDuplicate {
  constructor(
    private readonly transactor: Transactor,
    private readonly judge: JudgeNearDuplicate,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, { reportId, otherReportId, verdict }: JudgeDuplicateInput): Promise<void> {
    requirePermission(actor, 'report.review');
    const { accountId: by } = requirePerson(actor);
    return this.transactor.run(async (tx) => {
      if (!(await this.judge.execute(tx, { reportId, otherReportId, verdict, by }))) throw new NotFound();
      const detail = { otherReportId, verdict };
      await this.audit.append(tx, {
        actor,
        act: 'report.duplicate_judged',
        objectType: 'report',
        objectId: reportId,
        detail,
      });
    });
  }
}
