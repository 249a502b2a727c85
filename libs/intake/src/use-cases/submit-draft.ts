import {
  type Actor,
  Clock,
  illegalTransition,
  NotFound,
  type PersonActor,
  requirePermission,
  requirePerson,
} from '@habeas/kernel';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import { ReportQuery } from '../persistence/report.query.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { ChangeReportState } from './change-report-state.js';
import { CheckReport } from './check-report.js';
import { fieldsOf } from './merge-fields.js';
import { receiptOf, type ReportReceipt } from './receipt.js';

export interface SubmitDraftInput {
  readonly key: string;
  readonly reportId: string;
}

/** Hands in a draft, under the same rules and with the same receipt as a report that never was one. */
@Injectable()
export class SubmitDraft {
  constructor(
    private readonly transactor: Transactor,
    private readonly writes: IdempotentWrites,
    private readonly reports: ReportRepository,
    private readonly query: ReportQuery,
    private readonly check: CheckReport,
    private readonly changeState: ChangeReportState,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { key, reportId }: SubmitDraftInput): Promise<ReportReceipt> {
    requirePermission(actor, 'report.submit');
    const person = requirePerson(actor);
    const request = { route: 'PUT /reports/{id}/submission', reportId };
    return this.transactor.run((tx) =>
      this.writes.run(tx, person, { key, request }, () => this.handIn(tx, person, reportId)),
    );
  }

  private async handIn(tx: Tx, actor: PersonActor, reportId: string): Promise<ReportReceipt> {
    const locked = await this.reports.lock(tx, reportId);
    if (!locked || locked.organizationId !== actor.organizationId) throw new NotFound();
    if (locked.state !== 'draft') throw illegalTransition(locked.state, 'submitted');
    const draft = await this.query.stored(sqlIn(tx), reportId);
    if (!draft) throw new NotFound();
    await this.check.execute(sqlIn(tx), fieldsOf(draft), 'submission', this.clock.now());
    await this.changeState.execute(tx, actor, { reportId, to: 'submitted' });
    await this.outbox.append(tx, 'report-submitted', { reportId });
    const submitted = await this.query.stored(sqlIn(tx), reportId);
    if (!submitted) throw new NotFound();
    return receiptOf(submitted);
  }
}
