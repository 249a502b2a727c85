import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Forbidden, NotFound, requirePermission } from '@habeas/kernel';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import type { Account } from '../domain/account.js';
import { parseEmail } from '../domain/email-address.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { SecondFactorsRepository } from '../persistence/second-factors.repository.js';
import { EndCredentials } from './end-credentials.js';

/** Whose second factor: by id from the portal, by address from the command line. */
export type ResetSecondFactorInput = { readonly accountId: string } | { readonly email: string };

/**
 * Takes the second factor off the account of somebody who lost it, with its recovery codes; its logins and keys end. Never
 * one's own: that takes the password, so that a login left open does not undo its own protection.
 */
@Injectable()
export class ResetSecondFactor {
  constructor(
    private readonly transactor: Transactor,
    private readonly accounts: AccountsRepository,
    private readonly factors: SecondFactorsRepository,
    private readonly credentials: EndCredentials,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns whether there was a second factor to take off */
  async execute(actor: Actor, input: ResetSecondFactorInput): Promise<boolean> {
    requirePermission(actor, 'account.manage');
    return this.transactor.run(async (tx) => {
      const account = await this.lock(tx, input);
      if (actor.kind === 'person' && actor.accountId === account.id) {
        throw new Forbidden('own_second_factor', 'Switch your own second factor off with your password.');
      }
      if (!(await this.factors.lock(tx, account.id))) return false;
      await this.factors.delete(tx, account.id);
      const ended = await this.credentials.execute(tx, [account.id]);
      await this.audit.append(tx, {
        actor,
        act: 'account.second_factor_reset',
        objectType: 'account',
        objectId: account.id,
        detail: { ...ended },
      });
      return true;
    });
  }

  private async lock(tx: Tx, input: ResetSecondFactorInput): Promise<Account> {
    const id =
      'accountId' in input ? input.accountId : (await this.accounts.byEmail(sqlIn(tx), parseEmail(input.email)))?.id;
    const account = id === undefined ? undefined : await this.accounts.lock(tx, id);
    if (!account) throw new NotFound();
    return account;
  }
}
