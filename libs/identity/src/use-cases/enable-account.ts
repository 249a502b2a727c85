import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { ManagedAccount } from './managed-account.js';

/** Lets a disabled account in again. Neither its logins nor its keys come back. */
@Injectable()
export class EnableAccount {
  constructor(
    private readonly transactor: Transactor,
    private readonly accounts: AccountsRepository,
    private readonly managed: ManagedAccount,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, input: { readonly accountId: string }): Promise<void> {
    const person = requirePerson(actor);
    await this.transactor.run(async (tx) => {
      const { account } = await this.managed.lock(tx, person, input.accountId);
      if (account.disabledAt === null) return;
      await this.accounts.setDisabled(tx, account.id, null);
      await this.managed.cutOff(tx, [account.id]);
      await this.audit.append(tx, { actor, act: 'account.enabled', objectType: 'account', objectId: account.id });
    });
  }
}
