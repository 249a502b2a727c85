import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, requirePermission } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import {
  findRecord,
  findSources,
  type FoundSource,
  listRecords,
  type RecordListFilter,
  type RecordListItem,
  type RecordView,
} from '../persistence/record-views.query.js';

/** Shows records to those who write or confirm them, with what waits and what was taken back. */
@Injectable()
export class ReadRecords {
  constructor(private readonly sql: Sql) {}

  list(actor: Actor, filter: RecordListFilter): Promise<RecordListItem[]> {
    requirePermission(actor, 'facility.edit');
    return listRecords(this.sql, filter);
  }

  /** Sources to rest a record on. */
  sources(actor: Actor, words: string): Promise<FoundSource[]> {
    requirePermission(actor, 'facility.edit');
    return findSources(this.sql, words);
  }

  /** @throws NotFound */
  async one(actor: Actor, slug: string): Promise<RecordView> {
    requirePermission(actor, 'facility.edit');
    const record = await findRecord(this.sql, slug);
    if (!record) throw new NotFound();
    return record;
  }
}
