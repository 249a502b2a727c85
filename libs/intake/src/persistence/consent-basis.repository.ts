import { type SqlRunner, sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { ConsentGrant } from '../domain/consent.js';
import type { ConsentBasis } from '../domain/consent-basis.js';
import { ReportConsentBasisEntity } from './report-parts.entity.js';

/** A grant whose last day is over and that nobody has taken back yet. */
export interface ExpiredGrant {
  readonly reportId: string;
  readonly grant: ConsentGrant;
}

/** What the answers about consent rest on, beside the answers themselves. */
@Injectable()
export class ConsentBasisRepository {
  /** Adds what was told last, or that nothing is told any more. Earlier ones stay for whoever has to prove what was agreed. */
  async add(
    tx: Tx,
    of: ExpiredGrant,
    basis: ConsentBasis | null,
    recorded: { readonly by: string; readonly at: Date },
  ): Promise<void> {
    const key = { reportId: of.reportId, grantCode: of.grant };
    const told = await tx.countBy(ReportConsentBasisEntity, key);
    if (!basis && told === 0) return;
    await tx.insert(ReportConsentBasisEntity, {
      ...key,
      number: told + 1,
      language: basis?.language ?? null,
      how: basis?.how ?? null,
      witnessed: basis?.witnessed ?? null,
      expiresOn: basis?.expires ?? null,
      proxyRelation: basis?.proxy?.relation ?? null,
      proxyReason: basis?.proxy?.reason ?? null,
      recordedBy: recorded.by,
      recordedAt: recorded.at,
    });
  }

  /** The last day of a grant as it was told last; null when none was. */
  async endOf(tx: Tx, { reportId, grant }: ExpiredGrant): Promise<string | null> {
    const row = await sqlIn(tx).one<{ end: string | null }>(
      'SELECT expires_on AS "end" FROM portal.present_consent_basis WHERE report_id = $1 AND grant_code = $2',
      [reportId, grant],
    );
    return row?.end ?? null;
  }

  /** Who wrote down when the grant ends, if it is over by that day; undefined when it stands. */
  async expiredBy(tx: Tx, { reportId, grant }: ExpiredGrant, today: string): Promise<string | undefined> {
    const row = await sqlIn(tx).one<{ recordedBy: string }>(
      `SELECT b.recorded_by AS "recordedBy"
       FROM portal.report_consent c JOIN portal.present_consent_basis b USING (report_id, grant_code)
       WHERE report_id = $1 AND grant_code = $2 AND c.status = 'granted' AND b.expires_on < $3::date`,
      [reportId, grant, today],
    );
    return row?.recordedBy;
  }

  expired(sql: SqlRunner, today: string, limit: number): Promise<ExpiredGrant[]> {
    return sql.rows<ExpiredGrant>(
      `SELECT report_id AS "reportId", grant_code AS "grant"
       FROM portal.report_consent c JOIN portal.present_consent_basis b USING (report_id, grant_code)
       WHERE c.status = 'granted' AND b.expires_on < $1::date ORDER BY report_id, grant_code LIMIT $2`,
      [today, limit],
    );
  }
}
