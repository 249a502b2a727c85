import type { SqlRunner } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** What ties somebody to what waits for a second person. */
@Injectable()
export class TiesQuery {
  /** Whether the organisation has ever handed in a report from the place. */
  async hasReportedFrom(sql: SqlRunner, facilityId: string, organizationId: string): Promise<boolean> {
    const reported = await sql.one(
      `SELECT 1 FROM portal.report WHERE facility_id = $1 AND organization_id = $2 AND state <> 'draft' LIMIT 1`,
      [facilityId, organizationId],
    );
    return reported !== undefined;
  }

  /** Whether one of two, the person or any of the others, opened the account of the other by an invitation. */
  async sharesInvitation(sql: SqlRunner, accountId: string, others: readonly string[]): Promise<boolean> {
    const shared = await sql.one(
      `SELECT 1 FROM portal.invitation i JOIN portal.account invited ON invited.email = i.email
       WHERE i.accepted_at IS NOT NULL AND (i.invited_by = $1 AND invited.id = ANY($2::uuid[])
         OR invited.id = $1 AND i.invited_by = ANY($2::uuid[])) LIMIT 1`,
      [accountId, others],
    );
    return shared !== undefined;
  }
}
