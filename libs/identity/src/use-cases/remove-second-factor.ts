import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import type { Actor } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { requireSession } from '../domain/own-session.js';
import { SecondFactorsRepository } from '../persistence/second-factors.repository.js';
import { OwnPassword } from './own-password.js';

/** Switches the second factor off, with the password. Doing it again changes nothing. */
@Injectable()
export class RemoveSecondFactor {
  constructor(
    private readonly transactor: Transactor,
    private readonly factors: SecondFactorsRepository,
    private readonly ownPassword: OwnPassword,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, input: { readonly password: string }): Promise<void> {
    const account = await this.ownPassword.confirm(requireSession(actor), input.password, 'password');
    await this.transactor.run(async (tx) => {
      await this.factors.delete(tx, account.id);
      await this.audit.append(tx, {
        actor,
        act: 'account.second_factor_off',
        objectType: 'account',
        objectId: account.id,
      });
    });
  }
}
