import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Conflict } from '@habeas/kernel';
import { Sealer } from '@habeas/platform/crypto';
import { Transactor } from '@habeas/platform/database';
import { requireSession } from '../domain/own-session.js';
import { newTotpSecret, totpUri } from '../domain/second-factor.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { SecondFactorsRepository } from '../persistence/second-factors.repository.js';
import { OwnPassword } from './own-password.js';
import { secretContext } from './second-factor-check.js';

/**
 * Makes a secret for an authenticator application. It asks for nothing until a first code has confirmed it. The
 * password is asked for, so that nobody who found an open page can lock its owner out.
 */
@Injectable()
export class BeginSecondFactor {
  constructor(
    private readonly transactor: Transactor,
    private readonly accounts: AccountsRepository,
    private readonly ownPassword: OwnPassword,
    private readonly factors: SecondFactorsRepository,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { password }: { readonly password: string }): Promise<{ secret: string; uri: string }> {
    const person = requireSession(actor);
    const { accountId } = person;
    const account = await this.ownPassword.confirm(person, password, 'password');
    const secret = newTotpSecret();
    await this.transactor.run(async (tx) => {
      await this.accounts.lock(tx, accountId);
      const present = await this.factors.lock(tx, accountId);
      if (present?.confirmedAt) {
        throw new Conflict('second_factor_exists', 'Remove your present second factor first.');
      }
      await this.factors.begin(tx, accountId, this.sealer.seal(secret, secretContext(accountId)), this.clock.now());
    });
    return { secret, uri: totpUri(secret, account.email) };
  }
}
