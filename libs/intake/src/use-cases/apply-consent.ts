import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import { type ConsentGrant, type ConsentStatus, reviewIsRefused } from '../domain/consent.js';
import { isOpen } from '../domain/report-states.js';
import { type LockedReport, ReportRepository } from '../persistence/report.repository.js';
import { ChangeReportState } from './change-report-state.js';

/** One grant's change, as it was allowed. */
export interface ConsentChange {
  readonly grant: ConsentGrant;
  readonly from: ConsentStatus;
  readonly to: ConsentStatus;
  readonly changedBy: string;
}

/** Writes a change of consent with all that follows from it, whoever or whatever brought it about. */
@Injectable()
export class ApplyConsent {
  constructor(
    private readonly reports: ReportRepository,
    private readonly changeState: ChangeReportState,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Tx, actor: Actor, report: LockedReport, change: ConsentChange): Promise<void> {
    const { grant, from, to: status, changedBy } = change;
    const reportId = report.id;
    await this.reports.changeConsent(tx, { reportId, grant, status, changedBy, changedAt: this.clock.now() });
    if (status === 'withdrawn') await this.outbox.append(tx, 'consent-withdrawn', { reportId, grant });
    if (isOpen(report.state) && reviewIsRefused({ [grant]: status })) {
      await this.changeState.execute(tx, actor, { reportId, to: 'withdrawn' });
      await this.outbox.append(tx, 'report-withdrawn', { reportId });
    }
    const act = actor.kind === 'system' ? 'consent.expired' : 'consent.changed';
    const detail = { grant, from, to: status };
    await this.audit.append(tx, { actor, act, objectType: 'report', objectId: reportId, detail });
  }
}
