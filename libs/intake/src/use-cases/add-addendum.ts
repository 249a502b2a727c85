import { AuditTrail } from '@habeas/audit';
import {
  type Actor,
  Clock,
  Conflict,
  NotFound,
  newId,
  type PersonActor,
  requirePermission,
  requirePerson,
} from '@habeas/kernel';
import { Transactor, type Tx } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import { Injectable } from '@nestjs/common';
import { ReportRepository } from '../persistence/report.repository.js';
import { ThreadRepository } from '../persistence/thread.repository.js';

export interface Addendum {
  readonly id: string;
  readonly text: string;
  readonly createdAt: string;
}

export interface AddAddendumInput {
  readonly reportId: string;
  readonly text: string;
  readonly key?: string;
}

/** Adds to a report that was handed in; what it said before stays as it was. */
@Injectable()
export class AddAddendum {
  constructor(
    private readonly transactor: Transactor,
    private readonly writes: IdempotentWrites,
    private readonly reports: ReportRepository,
    private readonly threads: ThreadRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The kept answer is without the text, which the repeated call brings along again. */
  async execute(actor: Actor, input: AddAddendumInput): Promise<Addendum> {
    requirePermission(actor, 'report.answer');
    const person = requirePerson(actor);
    const { reportId, text, key } = input;
    const request = { route: 'POST /reports/{id}/addenda', reportId, text };
    const added = await this.transactor.run((tx) =>
      this.writes.run(tx, person, { key, request }, () => this.add(tx, person, input)),
    );
    return { ...added, text };
  }

  private async add(tx: Tx, person: PersonActor, { reportId, text }: AddAddendumInput) {
    const report = await this.reports.lock(tx, reportId);
    if (!report || report.organizationId !== person.organizationId) throw new NotFound();
    if (report.state === 'draft' || report.state === 'withdrawn') {
      throw new Conflict('report_takes_no_addendum', 'A draft is changed itself, and a withdrawn report is closed.');
    }
    const addendum = { id: newId(), reportId, authorId: person.accountId, text, createdAt: this.clock.now() };
    await this.threads.insertAddendum(tx, addendum);
    const detail = { addendumId: addendum.id };
    await this.audit.append(tx, {
      actor: person,
      act: 'report.addendum_added',
      objectType: 'report',
      objectId: reportId,
      detail,
    });
    return { id: addendum.id, createdAt: addendum.createdAt.toISOString() };
  }
}
