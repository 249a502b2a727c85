import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { ManagedAccount } from './managed-account.js';

/** Shuts an account out: its logins, its keys and the invitations that it sent end at once. What it did stays. */
@Injectable()
export class DisableAccount {
  constructor(
    private readonly transactor: Transactor,
    private readonly accounts: AccountsRepository,
    private readonly managed: ManagedAccount,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { readonly accountId: string }): Promise<void> {
    const person = requirePerson(actor);
    await this.transactor.run(async (tx) => {
      const { account } = await this.managed.lock(tx, person, input.accountId);
      if (account.disabledAt !== null) return;
      await this.managed.requireNotLastAdmin(tx, account);
      await this.accounts.setDisabled(tx, account.id, this.clock.now());
      const ended = await this.managed.cutOff(tx, [account.id]);
      await this.audit.append(tx, {
        actor,
        act: 'account.disabled',
        objectType: 'account',
        objectId: account.id,
        detail: { ...ended },
      });
    });
  }
}
