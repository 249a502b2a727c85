import { Injectable } from '@nestjs/common';
import { Invalid, NotFound } from '@habeas/kernel';
import { PasswordHasher } from '@habeas/platform/crypto';
import { Sql } from '@habeas/platform/database';
import type { Account } from '../domain/account.js';
import type { SignedInPerson } from '../domain/own-session.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { SignInThrottle } from '../persistence/sign-in-throttle.js';

/** Asks a person who is signed in for the password again. Tries count like those of signing in. */
@Injectable()
export class OwnPassword {
  constructor(
    private readonly sql: Sql,
    private readonly accounts: AccountsRepository,
    private readonly throttle: SignInThrottle,
    private readonly hasher: PasswordHasher,
  ) {}

  /** The person's account. @throws TooMany, Invalid `password_wrong` naming the field */
  async confirm(person: SignedInPerson, password: string, field: string): Promise<Account> {
    const account = await this.accounts.byId(this.sql, person.accountId);
    if (!account) throw new NotFound();
    await this.throttle.countAccount(account.email);
    if (!(await this.hasher.verify(account.passwordHash, password))) {
      throw new Invalid('password_wrong', 'This is not your password.', [{ field, code: 'password_wrong' }]);
    }
    await this.throttle.forgiveAccount(account.email);
    return account;
  }
}
