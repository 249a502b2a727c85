import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, Conflict, illegalTransition, NotFound } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { judgeMove, type Mover, type ReportState } from '../domain/report-states.js';
import { type LockedReport, ReportRepository } from '../persistence/report.repository.js';

export interface ChangeReportStateInput {
  readonly reportId: string;
  readonly to: ReportState;
  /** In the mover's words; both sides can read it. */
  readonly reason?: string;
}

/** A move that was made. */
export interface ReportMove {
  readonly from: ReportState;
  readonly to: ReportState;
}

/**
 * The only code that changes a report's state: it locks the row, asks the table, and keeps the move in the report's
 * history and in the audit chain. Runs in the caller's transaction, so that the move and its cause are one.
 *
 * @throws Conflict `illegal_transition`, also when the move belongs to another side
 * @throws NotFound when the actor may not know of the report
 */
@Injectable()
export class ChangeReportState {
  constructor(
    private readonly reports: ReportRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, { reportId, to, reason }: ChangeReportStateInput): Promise<ReportMove> {
    const report = await this.reports.lock(tx, reportId);
    if (!report) throw new NotFound();
    const { state: from } = report;
    const verdict = judgeMove(from, to, moverOf(actor, report));
    if (!verdict.allowed) throw illegalTransition(from, to);
    const by = actor.kind === 'person' ? actor.accountId : `system:${actor.name}`;
    const moved = await this.reports.move(tx, {
      reportId,
      from,
      to,
      actor: by,
      reason: reason ?? null,
      at: this.clock.now(),
    });
    if (!moved) throw new Conflict('report_changed', 'The report was changed at the same time.');
    await this.audit.append(tx, {
      actor,
      act: `report.${to}`,
      objectType: 'report',
      objectId: reportId,
      detail: { from },
    });
    return { from, to };
  }
}

/** Whoever reads the queue acts for moderation; everybody else only for their own organisation. */
function moverOf(actor: Actor, report: LockedReport): Mover {
  if (actor.kind === 'system') return 'system';
  if (actor.permissions.has('queue.read')) return 'moderation';
  if (actor.organizationId !== report.organizationId) throw new NotFound();
  return 'organization';
}
