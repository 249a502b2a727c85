import { Injectable } from '@nestjs/common';
import { type Actor, Forbidden, NotFound, requirePermission } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import {
  findRecord,
  listRecords,
  type RecordListFilter,
  type RecordListItem,
  type RecordView,
} from '../persistence/record-views.query.js';
import { findSources, type FoundSource } from '../persistence/source-views.query.js';
import { type SourceCopy, SourceCopyRepository } from '../persistence/source-copy.repository.js';

/** Shows records to those who write or confirm them, with what waits and what was taken back. */
@Injectable()
export class ReadRecords {
  constructor(
    private readonly sql: Sql,
    private readonly copies: SourceCopyRepository,
  ) {}

  list(actor: Actor, filter: RecordListFilter): Promise<RecordListItem[]> {
    requireWriterOrSecond(actor);
    return listRecords(this.sql, filter);
  }

  /** Sources to rest a record on. */
  sources(actor: Actor, words: string): Promise<FoundSource[]> {
    requirePermission(actor, 'facility.edit');
    return findSources(this.sql, words);
  }

  /** The copy in which a source was read. @throws NotFound */
  async sourceCopy(actor: Actor, source: string): Promise<SourceCopy> {
    requireWriterOrSecond(actor);
    const copy = await this.copies.find(this.sql, source);
    if (!copy) throw new NotFound();
    return copy;
  }

  /** @throws NotFound */
  async one(actor: Actor, slug: string): Promise<RecordView> {
    requireWriterOrSecond(actor);
    const record = await findRecord(this.sql, slug);
    if (!record) throw new NotFound();
    return record;
  }
}

/** Whoever writes records or lets them through reads all of them; nobody else reads what is not public. @throws Forbidden */
function requireWriterOrSecond(actor: Actor): void {
  if (actor.kind === 'system') return;
  if (actor.permissions.has('facility.edit') || actor.permissions.has('facility.confirm')) return;
  throw new Forbidden('writers_and_confirmers_only', 'Only those who write or confirm records read them here.');
}
