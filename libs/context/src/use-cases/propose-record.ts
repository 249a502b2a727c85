import { Injectable } from '@nestjs/common';
import { type Actor, Conflict, Invalid, requirePermission, requirePerson } from '@habeas/kernel';
import { type Tx, Transactor } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import { readOne } from '../domain/records/read-context-file.js';
import type { RecordKind } from '../domain/records/record.js';
import { BringSource } from './bring-source.js';
import { WriteRecords } from './write-records.js';

export interface ProposeRecordInput {
  readonly kind: RecordKind;
  /** As it would stand in a file of records. */
  readonly record: unknown;
  /** A source that the record rests on and that is not kept yet. */
  readonly newSource?: unknown;
  readonly idempotencyKey: string;
}

/** Adds a record, which waits for a second person. */
@Injectable()
export class ProposeRecord {
  constructor(
    private readonly transactor: Transactor,
    private readonly records: WriteRecords,
    private readonly writes: IdempotentWrites,
    private readonly bringSource: BringSource,
  ) {}

  /** Returns the slug. @throws Invalid `record_invalid`; Conflict `slug_taken` */
  async execute(actor: Actor, input: ProposeRecordInput): Promise<string> {
    requirePermission(actor, 'facility.edit');
    const { kind, record, newSource, idempotencyKey: key } = input;
    const request = { route: 'context-records', kind, record, newSource: newSource ?? null };
    const { slug } = await this.transactor.run((tx) =>
      this.writes.run(tx, requirePerson(actor), { key, request }, () => this.propose(tx, actor, input)),
    );
    return slug;
  }

  private async propose(
    tx: Tx,
    actor: Actor,
    { kind, record, newSource }: ProposeRecordInput,
  ): Promise<{ slug: string }> {
    await this.bringSource.execute(tx, newSource);
    const read = readOne(kind, record, '', { claimant: null, sources: [] });
    const [written] = await this.records.execute(tx, actor, { records: [read] });
    if (!written || written.outcome === 'refused') {
      throw new Invalid('record_invalid', 'The record breaks a rule.', written?.faults);
    }
    if (written.outcome !== 'added') throw new Conflict('slug_taken', 'There is a record under this id already.');
    return { slug: written.slug };
  }
}
