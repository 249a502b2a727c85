import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import {
  assertMayConfirm,
  Conflict,
  NotFound,
  type PersonActor,
  PreconditionFailed,
  requirePermission,
} from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { RecordRepository } from '../persistence/record.repository.js';

export interface ConfirmRecordInput {
  readonly slug: string;
  /** The revision that was read. */
  readonly expectedRevision: number;
}

/** Lets a revision through: the act of somebody who wrote none of what waits. It belongs to the transaction of publication. */
@Injectable()
export class ConfirmRecord {
  constructor(
    private readonly records: RecordRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** The record that a slug names, for whoever keeps a refusal. @throws NotFound */
  async idOf(tx: Tx, slug: string): Promise<string> {
    const [record] = await this.records.lock(tx, [slug]);
    if (!record) throw new NotFound();
    return record.id;
  }

  /**
   * Returns who wrote what is now confirmed.
   *
   * @throws NotFound, PreconditionFailed, Conflict `illegal_transition`, `source_required`; Forbidden `same_person`
   */
  async execute(
    tx: Tx,
    actor: PersonActor,
    { slug, expectedRevision }: ConfirmRecordInput,
  ): Promise<readonly string[]> {
    requirePermission(actor, 'facility.confirm');
    const [record] = await this.records.lock(tx, [slug]);
    if (!record) throw new NotFound();
    if (record.revision !== expectedRevision) throw new PreconditionFailed();
    assertMayConfirm(actor, record);
    if (record.sources.length === 0) {
      throw new Conflict('source_required', 'A record without a source cannot be confirmed.');
    }
    await this.records.confirm(tx, record.id, record.revision, actor.accountId);
    await this.audit.append(tx, {
      actor,
      act: 'context.confirmed',
      objectType: 'context_record',
      objectId: record.id,
      detail: { kind: record.kind, revision: record.revision },
    });
    return record.writers;
  }
}
