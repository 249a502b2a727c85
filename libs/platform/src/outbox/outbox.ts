import { newId } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { sqlIn, type Tx } from '../database/transaction.js';

/** Everything that other parts of the house may have to react to. */
export const outboxEventNames = [
  'report-submitted',
  'report-answered',
  'report-withdrawn',
  'report-decided',
  'consent-withdrawn',
  'report-import-received',
  'summary-published',
  'summary-retracted',
] as const;
export type OutboxEventName = (typeof outboxEventNames)[number];

/** An event as it stands in the outbox: a name and ids, never content. */
export interface OutboxEvent {
  readonly id: string;
  readonly name: OutboxEventName;
  readonly ids: Readonly<Record<string, string>>;
}

/** Asks for work in the same transaction as what caused it; the relay hands it to the queue afterwards (trap B4). */
@Injectable()
export class Outbox {
  async append(tx: Tx, name: OutboxEventName, ids: Readonly<Record<string, string>>): Promise<void> {
    await sqlIn(tx).affected('INSERT INTO portal.outbox (id, name, ids) VALUES ($1, $2, $3)', [
      newId(),
      name,
      JSON.stringify(ids),
    ]);
  }
}
