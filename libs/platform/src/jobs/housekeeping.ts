import { Injectable } from '@nestjs/common';
import { sqlIn } from '../database/transaction.js';
import { Transactor } from '../database/transactor.js';

/** Days that handed-over events and idempotency keys are kept. */
const keptDays = 7;

/** Removes what has done its work: events that were handed over and idempotency keys, both after seven days. */
@Injectable()
export class Housekeeping {
  constructor(private readonly transactor: Transactor) {}

  async execute(): Promise<{ events: number; keys: number }> {
    return this.transactor.run(async (tx) => {
      const sql = sqlIn(tx);
      const events = await sql.affected(`DELETE FROM portal.outbox WHERE sent_at < now() - make_interval(days => $1)`, [
        keptDays,
      ]);
      const keys = await sql.affected(
        `DELETE FROM portal.idempotency_key WHERE created_at < now() - make_interval(days => $1)`,
        [keptDays],
      );
      return { events, keys };
    });
  }
}
