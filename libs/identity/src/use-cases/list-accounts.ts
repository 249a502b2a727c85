import { Injectable } from '@nestjs/common';
import { type Actor, requirePerson } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import type { Account } from '../domain/account.js';
import { reachOf } from '../domain/membership.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { type Listed, listed, type ListInput } from './listed.js';

/** The accounts that the person manages: all of them, or the members of the own organisation. */
@Injectable()
export class ListAccounts {
  constructor(
    private readonly sql: Sql,
    private readonly accounts: AccountsRepository,
  ) {}

  async execute(actor: Actor, input: ListInput): Promise<Listed<Account>> {
    const reach = reachOf(requirePerson(actor));
    return listed(await this.accounts.list(this.sql, reach, input.limit + 1, input.after), input.limit);
  }
}
