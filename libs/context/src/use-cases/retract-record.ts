import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, illegalTransition, NotFound, requirePermission } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { RecordRepository, type RetractionReason } from '../persistence/record.repository.js';
import { AnswerCustody } from './answer-custody.js';

export interface RetractRecordInput {
  readonly slug: string;
  readonly reason: RetractionReason;
}

/**
 * Takes a record back for good; one person is enough. Its versions stay with the class of the reason, the answers that it
 * was part of go. It belongs to the transaction of publication, which takes the public copy away with it.
 */
@Injectable()
export class RetractRecord {
  constructor(
    private readonly records: RecordRepository,
    private readonly answers: AnswerCustody,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Conflict `illegal_transition` */
  async execute(tx: Tx, actor: Actor, { slug, reason }: RetractRecordInput): Promise<void> {
    requirePermission(actor, 'facility.confirm');
    const [record] = await this.records.lock(tx, [slug]);
    if (!record) throw new NotFound();
    if (record.state === 'retracted') throw illegalTransition('retracted', 'retracted');
    await this.records.retract(tx, record.id, reason);
    await this.answers.execute(tx, [record.id]);
    await this.audit.append(tx, {
      actor,
      act: 'context.retracted',
      objectType: 'context_record',
      objectId: record.id,
      detail: { kind: record.kind, reason },
    });
  }
}
