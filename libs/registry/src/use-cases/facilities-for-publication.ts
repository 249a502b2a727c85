import { Injectable } from '@nestjs/common';
import { sqlIn, type Tx } from '@habeas/platform/database';
import type { Facility } from '../domain/facility.js';
import { findFacilities } from '../persistence/facility.query.js';

/** What the contexts that copy or point at places ask for, inside their own transaction. */
@Injectable()
export class FacilitiesForPublication {
  /** Everything about these places, to be copied into what is published. Unknown ids are left out. */
  find(tx: Tx, ids: readonly string[]): Promise<Facility[]> {
    return findFacilities(sqlIn(tx), ids);
  }

  /** Which of these ids are places. */
  async existing(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await sqlIn(tx).rows<{ id: string }>('SELECT id FROM portal.facility WHERE id = ANY($1)', [ids]);
    return new Set(rows.map((row) => row.id));
  }
}
