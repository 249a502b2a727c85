import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, Conflict, NotFound, requirePermission, requirePerson, systemActor } from '@habeas/kernel';
import { Transactor, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type ConsentGrant, type ConsentStatus, mayChangeConsent } from '../domain/consent.js';
import { checkBasis, type ConsentBasis, hasExpired } from '../domain/consent-basis.js';
import { ConsentBasisRepository } from '../persistence/consent-basis.repository.js';
import { type LockedReport, ReportRepository } from '../persistence/report.repository.js';
import { ApplyConsent } from './apply-consent.js';

export interface ChangeConsentInput {
  readonly reportId: string;
  readonly grant: ConsentGrant;
  readonly status: ConsentStatus;
  /** Counts from now on, the earlier ones are kept; a new grant without it has none. */
  readonly basis?: ConsentBasis;
}

/**
 * Changes one grant of a report that was handed in. Withdrawing stops future use and starts the taking down of what was
 * published; without consent to the review itself an open report is withdrawn as well. What a grant rests on can be told
 * anew while the grant stays.
 */
@Injectable()
export class ChangeConsent {
  constructor(
    private readonly transactor: Transactor,
    private readonly reports: ReportRepository,
    private readonly bases: ConsentBasisRepository,
    private readonly apply: ApplyConsent,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, input: ChangeConsentInput): Promise<{ grant: ConsentGrant; status: ConsentStatus }> {
    requirePermission(actor, 'report.consent');
    const person = requirePerson(actor);
    const { reportId, grant, status, basis } = input;
    return this.transactor.run(async (tx) => {
      const report = await this.reports.lock(tx, reportId);
      if (!report || report.organizationId !== person.organizationId) throw new NotFound();
      if (report.state === 'draft') throw new Conflict('report_is_draft', 'Change a draft itself instead.');
      if (basis) checkBasis(basis, status, this.clock.now());
      const end = await this.bases.endOf(tx, { reportId, grant });
      const from = await this.statusNow(tx, report, grant, end);
      if (from !== status && !mayChangeConsent(from, status)) {
        throw new Conflict('consent_change_refused', 'Consent cannot change from this status to that.', {
          from,
          to: status,
        });
      }
      if (from !== status) {
        await this.apply.execute(tx, actor, report, { grant, from, to: status, changedBy: person.accountId });
      }
      if (!basis && (from === status || status !== 'granted')) return { grant, status };
      await this.bases.add(tx, { reportId, grant }, basis ?? null, { by: person.accountId, at: this.clock.now() });
      const entry = { actor, act: 'consent.basis_recorded', objectType: 'report', objectId: reportId };
      await this.audit.append(tx, { ...entry, detail: { grant, endBefore: end, endNow: basis?.expires ?? null } });
      return { grant, status };
    });
  }

  /** A grant whose last day is over is taken back first, so that it cannot be told anew but only given again. */
  private async statusNow(
    tx: Tx,
    report: LockedReport,
    grant: ConsentGrant,
    end: string | null,
  ): Promise<ConsentStatus> {
    const status = await this.reports.consentOf(tx, report.id, grant);
    if (status !== 'granted' || !hasExpired(end, this.clock.now())) return status;
    const change = { grant, from: status, to: 'withdrawn', changedBy: report.submitterId } as const;
    await this.apply.execute(tx, systemActor('intake'), report, change);
    return 'withdrawn';
  }
}
