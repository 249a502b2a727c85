import { Injectable } from '@nestjs/common';
import { Clock } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import type { CustodyFinding } from '../domain/custody-answer.js';
import type { LegalOrder } from '../domain/records/legal-order.js';
import type { Transfer } from '../domain/records/transfer.js';
import { TransferOrderEntity } from './record.entities.js';

/** A transfer and an order that is about it, both as they are now. */
export interface TransferAndOrder {
  readonly transferId: string;
  readonly transferRevision: number;
  readonly transfer: Transfer;
  readonly orderId: string;
  readonly orderRevision: number;
  readonly order: LegalOrder;
}

/** Keeps the answers for each transfer and order. */
@Injectable()
export class CustodyAnswerRepository {
  constructor(private readonly clock: Clock) {}

  /**
   * Takes away the answers that one of these records was part of, and returns the pairs that need a new one. Two
   * transactions wait for each other here: the later one sees what the earlier one wrote, so that no answer is left that
   * rests on an old version of either side.
   */
  async renew(tx: Tx, recordIds: readonly string[]): Promise<TransferAndOrder[]> {
    await sqlIn(tx).affected('LOCK TABLE portal.transfer_order IN SHARE ROW EXCLUSIVE MODE');
    await sqlIn(tx).affected('DELETE FROM portal.transfer_order WHERE transfer_id = ANY($1) OR order_id = ANY($1)', [
      recordIds,
    ]);
    return sqlIn(tx).rows<TransferAndOrder>(
      `SELECT DISTINCT ON (t.id, o.id)
              t.id AS "transferId", t.revision AS "transferRevision", tv.draft -> 'content' AS transfer,
              o.id AS "orderId", o.revision AS "orderRevision", ov.draft -> 'content' AS "order"
       FROM portal.context_relation r
       JOIN portal.context_record o ON o.id = r.record_id AND o.revision = r.revision
       JOIN portal.context_record t ON t.slug = r.target
       JOIN portal.context_version ov ON ov.record_id = o.id AND ov.revision = o.revision
       JOIN portal.context_version tv ON tv.record_id = t.id AND tv.revision = t.revision
       WHERE r.kind = 'about' AND o.kind = 'legal_order' AND t.kind = 'transfer'
         AND o.state <> 'retracted' AND t.state <> 'retracted' AND (t.id = ANY($1) OR o.id = ANY($1))
       ORDER BY t.id, o.id`,
      [recordIds],
    );
  }

  async insert(tx: Tx, answers: readonly (TransferAndOrder & CustodyFinding)[]): Promise<void> {
    const computedAt = this.clock.now();
    const rows = answers.map(({ transfer: _transfer, order: _order, steps, ...row }) => ({
      ...row,
      reasoning: steps,
      computedAt,
    }));
    if (rows.length > 0) await tx.insert(TransferOrderEntity, rows);
  }
}
