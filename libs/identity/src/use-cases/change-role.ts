import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, requirePerson, type Role } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { requireAssignable } from '../domain/membership.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { ManagedAccount } from './managed-account.js';

/** Gives an account another role. Its logins, its keys and the invitations that it sent end at once. */
@Injectable()
export class ChangeRole {
  constructor(
    private readonly transactor: Transactor,
    private readonly accounts: AccountsRepository,
    private readonly managed: ManagedAccount,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, input: { readonly accountId: string; readonly role: Role }): Promise<void> {
    const person = requirePerson(actor);
    await this.transactor.run(async (tx) => {
      const { account, reach } = await this.managed.lock(tx, person, input.accountId);
      requireAssignable(reach, input.role);
      if (account.role === input.role) return;
      await this.managed.requireNotLastAdmin(tx, account);
      await this.accounts.setRole(tx, account.id, input.role);
      const ended = await this.managed.cutOff(tx, [account.id]);
      await this.audit.append(tx, {
        actor,
        act: 'account.role_changed',
        objectType: 'account',
        objectId: account.id,
        detail: { from: account.role, to: input.role, ...ended },
      });
    });
  }
}
