import { type Actor, Clock } from '@habeas/kernel';
import { Sql, Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { dayOf } from '../domain/consent-basis.js';
import { ConsentBasisRepository, type ExpiredGrant } from '../persistence/consent-basis.repository.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { ApplyConsent } from './apply-consent.js';

/** Grants taken back in one run; the rest follow with the next. */
const batch = 500;

/**
 * Takes back grants whose last day is over, as if the person had: what rests on them is taken down. Each in a transaction
 * of its own, so that one that cannot be taken back holds up no other. Running it again changes nothing.
 */
@Injectable()
export class ExpireConsents {
  constructor(
    private readonly sql: Sql,
    private readonly transactor: Transactor,
    private readonly reports: ReportRepository,
    private readonly bases: ConsentBasisRepository,
    private readonly apply: ApplyConsent,
    private readonly clock: Clock,
  ) {}

  /** @throws AggregateError with the failures, after all others were taken back */
  async execute(actor: Actor): Promise<void> {
    const today = dayOf(this.clock.now());
    const failures: unknown[] = [];
    for (const due of await this.bases.expired(this.sql, today, batch)) {
      await this.expire(actor, due, today).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, 'some grants could not be taken back');
  }

  private expire(actor: Actor, due: ExpiredGrant, today: string): Promise<void> {
    return this.transactor.run(async (tx) => {
      const report = await this.reports.lock(tx, due.reportId);
      const changedBy = await this.bases.expiredBy(tx, due, today);
      if (!report || !changedBy) return;
      await this.apply.execute(tx, actor, report, { grant: due.grant, from: 'granted', to: 'withdrawn', changedBy });
    });
  }
}
