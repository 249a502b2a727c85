import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import type { Locale } from '../domain/account.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';

/** Chooses the language of one's pages. */
@Injectable()
export class ChangeLocale {
  constructor(
    private readonly transactor: Transactor,
    private readonly accounts: AccountsRepository,
  ) {}

  async execute(actor: Actor, input: { readonly locale: Locale }): Promise<void> {
    requirePermission(actor, 'session.own');
    const { accountId } = requirePerson(actor);
    await this.transactor.run((tx) => this.accounts.setLocale(tx, accountId, input.locale));
  }
}
