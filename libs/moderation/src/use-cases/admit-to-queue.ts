import { ChangeReportState } from '@habeas/intake';
import type { Actor } from '@habeas/kernel';
import { Transactor, type Tx } from '@habeas/platform/database';
import { CloseScreening, type ScreeningClose } from '@habeas/screening';
import { Injectable } from '@nestjs/common';
import { deadlineFrom, regraded } from '../domain/deadline.js';
import { isOpenInQueue } from '../domain/decision.js';
import { noLease } from '../domain/lease.js';
import type { QueueItem } from '../domain/queue-item.js';
import { QueueItemRepository } from '../persistence/queue-item.repository.js';
import { type ReportFacts, ReportFactsQuery } from '../persistence/report-facts.query.js';

/**
 * Brings a report before the moderators once its screening has ended, well or badly. Running it again changes nothing,
 * but for a grade that came late: it replaces the one that stood in for it, unless a person has spoken.
 */
@Injectable()
export class AdmitToQueue {
  constructor(
    private readonly transactor: Transactor,
    private readonly reports: ReportFactsQuery,
    private readonly closeScreening: CloseScreening,
    private readonly queue: QueueItemRepository,
    private readonly changeState: ChangeReportState,
  ) {}

  execute(actor: Actor, { reportId }: { readonly reportId: string }): Promise<void> {
    return this.transactor.run((tx) => this.within(tx, actor, reportId));
  }

  /** The same in a transaction that is already there. */
  async within(tx: Tx, actor: Actor, reportId: string): Promise<void> {
    if (!isAdmissible(await this.reports.one(tx, reportId))) return;
    const screening = await this.closeScreening.execute(tx, reportId);
    const item = await this.queue.lock(tx, reportId);
    const report = await this.reports.one(tx, reportId);
    if (!isAdmissible(report)) return;
    if (item) await this.refresh(tx, item, screening);
    else await this.queue.insert(tx, newItem(reportId, report.submittedAt, screening));
    if (report.state === 'submitted') await this.changeState.execute(tx, actor, { reportId, to: 'queued' });
  }

  private async refresh(tx: Tx, item: QueueItem, { grade, graded }: ScreeningClose): Promise<void> {
    const known = item.reasons.map(({ code }) => code).join();
    const found = grade.reasons.map(({ code }) => code).join();
    if (!graded || item.urgencyByPerson || item.closedAt || (item.urgency === grade.urgency && known === found)) return;
    const { urgency, reasons, dueHours } = grade;
    await this.queue.save(tx, { ...item, ...regraded(item, dueHours), urgency, reasons });
  }
}

/** Asked before and after waiting for others who admit the same report. */
function isAdmissible(report: ReportFacts | undefined): report is ReportFacts & { readonly submittedAt: Date } {
  return !!report?.submittedAt && (report.state === 'submitted' || isOpenInQueue(report.state));
}

function newItem(
  reportId: string,
  submittedAt: NonNullable<ReportFacts['submittedAt']>,
  { grade }: ScreeningClose,
): QueueItem {
  return {
    reportId,
    urgency: grade.urgency,
    reasons: grade.reasons,
    urgencyByPerson: false,
    ...deadlineFrom(submittedAt, grade.dueHours),
    ...noLease,
    closedAt: null,
  };
}
