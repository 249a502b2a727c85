import { sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** What the moderation side's rules need of a report, without what it says. */
export interface ReportFacts {
  readonly id: string;
  readonly state: string;
  readonly organizationId: string;
  readonly submittedAt: Date | null;
}

/** Reads facts of reports inside a transaction. */
@Injectable()
export class ReportFactsQuery {
  one(tx: Tx, reportId: string): Promise<ReportFacts | undefined> {
    return sqlIn(tx).one<ReportFacts>(
      `SELECT id, state, organization_id AS "organizationId", submitted_at AS "submittedAt"
       FROM portal.report WHERE id = $1 AND state <> 'draft'`,
      [reportId],
    );
  }
}
