import { AuditTrail } from '@habeas/audit';
import {
  type Actor,
  Clock,
  illegalTransition,
  NotFound,
  PreconditionFailed,
  requirePermission,
  requirePerson,
} from '@habeas/kernel';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { ReportFields } from '../domain/report.js';
import { FacilityQuery } from '../persistence/facility.query.js';
import { ReportQuery } from '../persistence/report.query.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { CheckReport } from './check-report.js';
import { mergeFields } from './merge-fields.js';

export interface UpdateDraftInput {
  readonly reportId: string;
  readonly revision: number;
  /** Only what changes; null empties a field. */
  readonly fields: ReportFields;
}

/** Changes a draft of one's own organisation. A report that was handed in is never changed: it gets addenda. */
@Injectable()
export class UpdateDraft {
  constructor(
    private readonly transactor: Transactor,
    private readonly reports: ReportRepository,
    private readonly query: ReportQuery,
    private readonly check: CheckReport,
    private readonly facilities: FacilityQuery,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { reportId, revision, fields }: UpdateDraftInput): Promise<{ revision: number }> {
    requirePermission(actor, 'report.submit');
    const { organizationId } = requirePerson(actor);
    return this.transactor.run(async (tx) => {
      await this.lockDraft(tx, { reportId, organizationId, revision });
      const stored = await this.query.stored(sqlIn(tx), reportId);
      if (!stored) throw new NotFound();
      const merged = mergeFields(stored, fields);
      const { content, questionnaireVersion } = await this.check.execute(sqlIn(tx), merged, 'draft', this.clock.now());
      const places = content.facilityId === null ? [] : [content.facilityId];
      const demo = (await this.facilities.invented(sqlIn(tx), places)).size > 0;
      const replaced = await this.reports.replaceDraft(tx, { ...stored, ...content, questionnaireVersion, demo });
      if (!replaced) throw new PreconditionFailed();
      await this.audit.append(tx, { actor, act: 'report.draft_changed', objectType: 'report', objectId: reportId });
      return { revision: revision + 1 };
    });
  }

  private async lockDraft(
    tx: Tx,
    wanted: { reportId: string; organizationId: string; revision: number },
  ): Promise<void> {
    const report = await this.reports.lock(tx, wanted.reportId);
    if (!report || report.organizationId !== wanted.organizationId) throw new NotFound();
    if (report.state !== 'draft') throw illegalTransition(report.state, 'draft');
    if (report.revision !== wanted.revision) throw new PreconditionFailed();
  }
}
