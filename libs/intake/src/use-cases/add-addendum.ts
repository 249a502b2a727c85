import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, Conflict, NotFound, newId, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { ReportRepository } from '../persistence/report.repository.js';
import { ThreadRepository } from '../persistence/thread.repository.js';

export interface Addendum {
  readonly id: string;
  readonly text: string;
  readonly createdAt: string;
}

/** Adds to a report that was handed in; what it said before stays as it was. */
@Injectable()
export class AddAddendum {
  constructor(
    private readonly transactor: Transactor,
    private readonly reports: ReportRepository,
    private readonly threads: ThreadRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { reportId, text }: { reportId: string; text: string }): Promise<Addendum> {
    requirePermission(actor, 'report.answer');
    const person = requirePerson(actor);
    return this.transactor.run(async (tx) => {
      const report = await this.reports.lock(tx, reportId);
      if (!report || report.organizationId !== person.organizationId) throw new NotFound();
      if (report.state === 'draft' || report.state === 'withdrawn') {
        throw new Conflict('report_takes_no_addendum', 'A draft is changed itself, and a withdrawn report is closed.');
      }
      const addendum = { id: newId(), reportId, authorId: person.accountId, text, createdAt: this.clock.now() };
      await this.threads.insertAddendum(tx, addendum);
      const detail = { addendumId: addendum.id };
      await this.audit.append(tx, {
        actor,
        act: 'report.addendum_added',
        objectType: 'report',
        objectId: reportId,
        detail,
      });
      return { id: addendum.id, text, createdAt: addendum.createdAt.toISOString() };
    });
  }
}
