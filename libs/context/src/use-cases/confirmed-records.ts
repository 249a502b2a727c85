import { Injectable } from '@nestjs/common';
import type { Tx } from '@habeas/platform/database';
import { type ConfirmedRecord, findConfirmedRecords } from '../persistence/confirmed-records.query.js';

/** What publication copies: the records as they were confirmed, inside its own transaction. */
@Injectable()
export class ConfirmedRecords {
  all(tx: Tx): Promise<ConfirmedRecord[]> {
    return findConfirmedRecords(tx);
  }
}
