import type { SqlRunner } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** Which facilities exist; the registry's table is read, never written. */
@Injectable()
export class FacilityQuery {
  async known(sql: SqlRunner, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await sql.rows<{ id: string }>('SELECT id FROM portal.facility WHERE id = ANY($1::uuid[])', [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Those of the facilities that are invented: a report about one of them is invented as well, and says so. */
  async invented(sql: SqlRunner, ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const rows = await sql.rows<{ id: string }>(
      'SELECT id FROM portal.facility WHERE id = ANY($1::uuid[]) AND is_demo',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
