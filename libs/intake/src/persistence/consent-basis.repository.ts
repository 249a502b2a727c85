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
  async replace(
    tx: Tx,
    of: ExpiredGrant,
    basis: ConsentBasis | null,
    recorded: { readonly by: string; readonly at: Date },
  ): Promise<void> {
    const key = { reportId: of.reportId, grantCode: of.grant };
    await tx.delete(ReportConsentBasisEntity, key);
    if (!basis) return;
    await tx.insert(ReportConsentBasisEntity, {
      ...key,
      language: basis.language,
      how: basis.how,
      witnessed: basis.witnessed,
      expiresOn: basis.expires,
      proxyRelation: basis.proxy?.relation ?? null,
      proxyReason: basis.proxy?.reason ?? null,
      recordedBy: recorded.by,
      recordedAt: recorded.at,
    });
  }

  /** Who wrote down when the grant ends, if it is over by that day; undefined when it stands. */
  async expiredBy(tx: Tx, { reportId, grant }: ExpiredGrant, today: string): Promise<string | undefined> {
    const row = await sqlIn(tx).one<{ recordedBy: string }>(
      `SELECT b.recorded_by AS "recordedBy"
       FROM portal.report_consent c JOIN portal.report_consent_basis b USING (report_id, grant_code)
       WHERE report_id = $1 AND grant_code = $2 AND c.status = 'granted' AND b.expires_on < $3::date`,
      [reportId, grant, today],
    );
    return row?.recordedBy;
  }

  expired(sql: SqlRunner, today: string, limit: number): Promise<ExpiredGrant[]> {
    return sql.rows<ExpiredGrant>(
      `SELECT report_id AS "reportId", grant_code AS "grant"
       FROM portal.report_consent c JOIN portal.report_consent_basis b USING (report_id, grant_code)
       WHERE c.status = 'granted' AND b.expires_on < $1::date ORDER BY report_id, grant_code LIMIT $2`,
      [today, limit],
    );
  }
}
