import { Injectable } from '@nestjs/common';
import type { Tx } from '@habeas/platform/database';
import { didCustodyMove } from '../domain/custody-answer.js';
import { CustodyAnswerRepository } from '../persistence/custody-answer.repository.js';

/** Says anew whether custody moved while an order was in force, in the transaction that changed either of them. */
@Injectable()
export class AnswerCustody {
  constructor(private readonly answers: CustodyAnswerRepository) {}

  /** `recordIds` are the transfers and orders that changed. */
  async execute(tx: Tx, recordIds: readonly string[]): Promise<void> {
    if (recordIds.length === 0) return;
    const pairs = await this.answers.renew(tx, recordIds);
    await this.answers.insert(
      tx,
      pairs.map((pair) => {
        const legs = pair.transfer.legs.map(({ times }) => times);
        return { ...pair, ...didCustodyMove(legs, pair.order.events) };
      }),
    );
  }
}
