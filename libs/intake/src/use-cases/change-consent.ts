import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, Conflict, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type ConsentGrant, type ConsentStatus, mayChangeConsent } from '../domain/consent.js';
import { checkBasis, type ConsentBasis } from '../domain/consent-basis.js';
import { ConsentBasisRepository } from '../persistence/consent-basis.repository.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { ApplyConsent } from './apply-consent.js';

export interface ChangeConsentInput {
  readonly reportId: string;
  readonly grant: ConsentGrant;
  readonly status: ConsentStatus;
  /** Kept in place of the earlier one; a new grant without it has none. */
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
      const from = await this.reports.consentOf(tx, reportId, grant);
      const recorded = { by: person.accountId, at: this.clock.now() };
      if (from === status) {
        if (!basis) return { grant, status };
        await this.bases.replace(tx, { reportId, grant }, basis, recorded);
        const entry = { actor, act: 'consent.basis_recorded', objectType: 'report', objectId: reportId };
        await this.audit.append(tx, { ...entry, detail: { grant } });
        return { grant, status };
      }
      if (!mayChangeConsent(from, status)) {
        throw new Conflict('consent_change_refused', 'Consent cannot change from this status to that.', {
          from,
          to: status,
        });
      }
      await this.apply.execute(tx, actor, report, { grant, from, to: status, changedBy: person.accountId });
      if (basis || status === 'granted') {
        await this.bases.replace(tx, { reportId, grant }, basis ?? null, recorded);
      }
      return { grant, status };
    });
  }
}
