import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import type { Actor } from '@habeas/kernel';
import { PasswordHasher } from '@habeas/platform/crypto';
import { Transactor } from '@habeas/platform/database';
import { requireSession } from '../domain/own-session.js';
import { checkPassword } from '../domain/password-policy.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { EndCredentials } from './end-credentials.js';
import { OpenSession, type OpenedSession } from './open-session.js';
import { OwnPassword } from './own-password.js';

/** Changes one's password. Every login and key of the account ends, this login too; the person goes on with a new one. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly transactor: Transactor,
    private readonly accounts: AccountsRepository,
    private readonly credentials: EndCredentials,
    private readonly ownPassword: OwnPassword,
    private readonly hasher: PasswordHasher,
    private readonly openSession: OpenSession,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, input: { readonly current: string; readonly next: string }): Promise<OpenedSession> {
    const account = await this.ownPassword.confirm(requireSession(actor), input.current, 'current');
    checkPassword(input.next, account, 'next');
    const passwordHash = await this.hasher.hash(input.next);
    return this.transactor.run(async (tx) => {
      await this.accounts.setPassword(tx, account.id, passwordHash);
      const ended = await this.credentials.execute(tx, [account.id]);
      await this.audit.append(tx, {
        actor,
        act: 'account.password_changed',
        objectType: 'account',
        objectId: account.id,
        detail: { ...ended },
      });
      return this.openSession.execute(tx, account);
    });
  }
}
