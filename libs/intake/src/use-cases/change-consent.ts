import { AuditTrail } from '@habeas/audit';
import {
  type Actor,
  Clock,
  Conflict,
  NotFound,
  type PersonActor,
  requirePermission,
  requirePerson,
} from '@habeas/kernel';
import { Transactor, type Tx } from '@habeas/platform/database';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import { type ConsentGrant, type ConsentStatus, mayChangeConsent, reviewIsRefused } from '../domain/consent.js';
import { isOpen } from '../domain/report-states.js';
import { type LockedReport, ReportRepository } from '../persistence/report.repository.js';
import { ChangeReportState } from './change-report-state.js';

export interface ChangeConsentInput {
  readonly reportId: string;
  readonly grant: ConsentGrant;
  readonly status: ConsentStatus;
}

/**
 * Changes one grant of a report that was handed in. Withdrawing stops future use and starts the taking down of what was
 * published; without consent to the review itself an open report is withdrawn as well.
 */
@Injectable()
export class ChangeConsent {
  constructor(
    private readonly transactor: Transactor,
    private readonly reports: ReportRepository,
    private readonly changeState: ChangeReportState,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: ChangeConsentInput): Promise<{ grant: ConsentGrant; status: ConsentStatus }> {
    requirePermission(actor, 'report.consent');
    const person = requirePerson(actor);
    const { reportId, grant, status } = input;
    return this.transactor.run(async (tx) => {
      const report = await this.reports.lock(tx, reportId);
      if (!report || report.organizationId !== person.organizationId) throw new NotFound();
      if (report.state === 'draft') throw new Conflict('report_is_draft', 'Change a draft itself instead.');
      const from = await this.reports.consentOf(tx, reportId, grant);
      if (from === status) return { grant, status };
      if (!mayChangeConsent(from, status)) {
        throw new Conflict('consent_change_refused', 'Consent cannot change from this status to that.', {
          from,
          to: status,
        });
      }
      const changedAt = this.clock.now();
      await this.reports.changeConsent(tx, { reportId, grant, status, changedBy: person.accountId, changedAt });
      if (status === 'withdrawn') await this.outbox.append(tx, 'consent-withdrawn', { reportId, grant });
      await this.stopReview(tx, person, report, input);
      const detail = { grant, from, to: status };
      await this.audit.append(tx, { actor, act: 'consent.changed', objectType: 'report', objectId: reportId, detail });
      return { grant, status };
    });
  }

  private async stopReview(tx: Tx, actor: PersonActor, report: LockedReport, input: ChangeConsentInput): Promise<void> {
    if (!isOpen(report.state) || !reviewIsRefused({ [input.grant]: input.status })) return;
    await this.changeState.execute(tx, actor, { reportId: report.id, to: 'withdrawn' });
    await this.outbox.append(tx, 'report-withdrawn', { reportId: report.id });
  }
}
