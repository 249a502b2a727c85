import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { Clock, systemActor, Unauthenticated } from '@habeas/kernel';
import { PasswordHasher } from '@habeas/platform/crypto';
import { Sql, Transactor, type Tx } from '@habeas/platform/database';
import { type Account, isEnabled } from '../domain/account.js';
import { normalizeEmail } from '../domain/email-address.js';
import { hashToken, looksLikeToken } from '../domain/secret-token.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { SessionsRepository } from '../persistence/sessions.repository.js';
import { SignInThrottle } from '../persistence/sign-in-throttle.js';
import { OpenSession, type OpenedSession } from './open-session.js';
import { SecondFactorCheck } from './second-factor-check.js';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  /** A code of the authenticator or a recovery code. */
  readonly code?: string;
  /** Counts tries, in memory alone. */
  readonly clientAddress: string;
  /** The login that the browser still sends; it ends, so that nobody can plant one. */
  readonly formerToken?: string;
}

export interface SignedIn {
  readonly account: Account;
  readonly session: OpenedSession;
}

/**
 * Signs a person in. An unknown address, a wrong password, a disabled account and a missing or wrong code all take the same
 * work and get the same answer (promise P10). Every try leaves an entry in the audit chain.
 */
@Injectable()
export class SignIn {
  constructor(
    private readonly transactor: Transactor,
    private readonly sql: Sql,
    private readonly accounts: AccountsRepository,
    private readonly sessions: SessionsRepository,
    private readonly throttle: SignInThrottle,
    private readonly hasher: PasswordHasher,
    private readonly secondFactor: SecondFactorCheck,
    private readonly openSession: OpenSession,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws TooMany after too many tries, Unauthenticated `credentials_refused` for every other refusal */
  async execute(input: SignInInput): Promise<SignedIn> {
    const email = normalizeEmail(input.email);
    await this.throttle.count(email, input.clientAddress);

    const account = await this.accounts.byEmail(this.sql, email);
    const fits = await this.hasher.verify(account?.passwordHash, input.password);
    const signedIn = await this.transactor.run(async (tx) => {
      if (account && fits && (await this.mayEnter(tx, account, input.code))) {
        if (looksLikeToken(input.formerToken ?? '')) {
          await this.sessions.deleteByTokenHash(tx, hashToken(input.formerToken ?? ''));
        }
        return { account, session: await this.openSession.execute(tx, account) };
      }
      await this.audit.append(tx, {
        actor: systemActor('sign-in'),
        act: 'session.refused',
        objectType: 'account',
        objectId: account?.id ?? 'unknown',
      });
      return undefined;
    });
    if (!signedIn) {
      throw new Unauthenticated('credentials_refused', 'The address, the password or the code is wrong.');
    }
    await this.throttle.forgive(email, input.clientAddress);
    return signedIn;
  }

  /** Looks again under a lock: the account may have been disabled or given another password while ours was compared. */
  private async mayEnter(tx: Tx, account: Account, code: string | undefined): Promise<boolean> {
    const current = await this.accounts.lock(tx, account.id);
    if (!current || current.passwordHash !== account.passwordHash || !isEnabled(current)) return false;
    return this.secondFactor.accepts(tx, account.id, code, this.clock.now());
  }
}
