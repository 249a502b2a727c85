import { AuditTrail } from '@habeas/audit';
import { type Actor, NotFound, type PersonActor, requirePerson } from '@habeas/kernel';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type ReportDetail, ReportDetailQuery, type ReportOwnership } from '../persistence/report-detail.query.js';

/**
 * A whole report, for its own organisation and for moderators; to everybody else it is not there, and neither is a draft
 * to moderators. Who read it is kept in the audit chain, in the same transaction as the reading: also within its own
 * organisation, where a leak can begin as well.
 */
@Injectable()
export class ReadReport {
  constructor(
    private readonly transactor: Transactor,
    private readonly reports: ReportDetailQuery,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, reportId: string): Promise<ReportDetail> {
    const person = requirePerson(actor);
    return this.transactor.run(async (tx) => {
      await this.requireAccess(tx, person, reportId);
      const report = await this.reports.detail(sqlIn(tx), reportId);
      if (!report) throw new NotFound();
      return report;
    });
  }

  private async requireAccess(tx: Tx, actor: PersonActor, reportId: string): Promise<void> {
    const owner = await this.reports.ownership(sqlIn(tx), reportId);
    if (!owner) throw new NotFound();
    if (!isOwn(actor, owner) && !isForReview(actor, owner)) throw new NotFound();
    await this.audit.append(tx, { actor, act: 'report.read', objectType: 'report', objectId: reportId });
  }
}

function isOwn(actor: PersonActor, { organizationId }: ReportOwnership): boolean {
  return actor.organizationId === organizationId && actor.permissions.has('report.read_own');
}

function isForReview(actor: PersonActor, { state }: ReportOwnership): boolean {
  return actor.permissions.has('report.review') && state !== 'draft';
}
