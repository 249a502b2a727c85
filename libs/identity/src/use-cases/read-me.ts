import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import type { Account } from '../domain/account.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';

/** The acting person's own account. */
@Injectable()
export class ReadMe {
  constructor(
    private readonly sql: Sql,
    private readonly accounts: AccountsRepository,
  ) {}

  async execute(actor: Actor): Promise<Account> {
    requirePermission(actor, 'session.own');
    const account = await this.accounts.byId(this.sql, requirePerson(actor).accountId);
    if (!account) throw new NotFound();
    return account;
  }
}
