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
}
