import { sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** A person of the moderation side, as colleagues see them. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** Names of accounts, for colleagues only. */
@Injectable()
export class PeopleQuery {
  async one(tx: Tx, accountId: string | null): Promise<Person | null> {
    if (accountId === null) return null;
    const person = await sqlIn(tx).one<Person>('SELECT id, name FROM portal.account WHERE id = $1', [accountId]);
    return person ?? null;
  }
}
