import { Injectable } from '@nestjs/common';
import { type Actor, Invalid, NotFound, PreconditionFailed, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { type ListedRecord, readOne } from '../domain/records/read-context-file.js';
import { RecordRepository } from '../persistence/record.repository.js';
import { BringSource } from './bring-source.js';
import { WriteRecords } from './write-records.js';

export interface ChangeRecordInput {
  readonly slug: string;
  /** The revision that the change was made on. */
  readonly expectedRevision: number;
  /** The whole record, as it would stand in a file of records; its id is that of the record. */
  readonly record: unknown;
  /** A source that the record rests on and that is not kept yet. */
  readonly newSource?: unknown;
}

/** Writes a new revision of a record, which waits for a second person; what was confirmed stays until then. */
@Injectable()
export class ChangeRecord {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: RecordRepository,
    private readonly writing: WriteRecords,
    private readonly bringSource: BringSource,
  ) {}

  /** @throws NotFound, PreconditionFailed, Invalid `record_invalid` */
  async execute(actor: Actor, { slug, expectedRevision, record, newSource }: ChangeRecordInput): Promise<void> {
    requirePermission(actor, 'facility.edit');
    await this.transactor.run(async (tx) => {
      const [current] = await this.records.lock(tx, [slug]);
      if (!current) throw new NotFound();
      if (current.revision !== expectedRevision) throw new PreconditionFailed();
      refuseOtherId(record, slug);
      await this.bringSource.execute(tx, newSource);
      const read = underSlug(readOne(current.kind, record, '', { claimant: null, sources: [] }), slug);
      const [written] = await this.writing.execute(tx, actor, { records: [read] });
      if (written?.outcome === 'refused') {
        throw new Invalid('record_invalid', 'The record breaks a rule.', written.faults);
      }
    });
  }
}

/** @throws Invalid when the record names itself otherwise: it would silently become another one. */
function refuseOtherId(record: unknown, slug: string): void {
  if (typeof record !== 'object' || record === null || !('id' in record) || record.id === slug) return;
  throw new Invalid('record_invalid', 'The record breaks a rule.', [{ field: 'id', code: 'id_differs' }]);
}

/** A slug is for good: a record whose words would now give another one keeps it. */
function underSlug(read: ListedRecord, slug: string): ListedRecord {
  return 'draft' in read ? { ...read, draft: { ...read.draft, slug } } : read;
}
