import { type SqlRunner, sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** A row that wants to become a report. */
export interface OriginClaim {
  readonly key: string;
  readonly rowHash: string;
  readonly reportId: string;
}

/** Which rows of an organisation's files have become reports. The unique key decides, not a look beforehand. */
@Injectable()
export class ReportOriginRepository {
  /** Takes the keys that are free and returns them. Sorted, so that two imports wait for each other and never cross. */
  async claim(tx: Tx, organizationId: string, claims: readonly OriginClaim[]): Promise<ReadonlySet<string>> {
    if (claims.length === 0) return new Set();
    const sorted = [...claims].sort((a, b) => (a.key < b.key ? -1 : 1));
    const taken = await sqlIn(tx).rows<{ key: string }>(
      `INSERT INTO portal.report_origin (organization_id, key, row_hash, report_id)
       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::uuid[])
       ON CONFLICT (organization_id, key) DO NOTHING RETURNING key`,
      [
        organizationId,
        sorted.map(({ key }) => key),
        sorted.map(({ rowHash }) => rowHash),
        sorted.map(({ reportId }) => reportId),
      ],
    );
    return new Set(taken.map(({ key }) => key));
  }

  /** The content that each of these keys was received with. */
  async hashesOf(
    sql: SqlRunner,
    organizationId: string,
    keys: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    if (keys.length === 0) return new Map();
    const rows = await sql.rows<{ key: string; hash: string }>(
      'SELECT key, row_hash AS hash FROM portal.report_origin WHERE organization_id = $1 AND key = ANY($2)',
      [organizationId, keys],
    );
    return new Map(rows.map(({ key, hash }) => [key, hash]));
  }
}
