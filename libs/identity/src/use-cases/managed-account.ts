import { Injectable } from '@nestjs/common';
import { Clock, Conflict, NotFound, type PersonActor } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { type Account, isEnabled } from '../domain/account.js';
import { type Reach, reachOf, requireWithinReach } from '../domain/membership.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { InvitationsRepository } from '../persistence/invitations.repository.js';
import { EndCredentials, type EndedCredentials } from './end-credentials.js';

/** What changing somebody's role and disabling somebody have in common. */
@Injectable()
export class ManagedAccount {
  constructor(
    private readonly accounts: AccountsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly credentials: EndCredentials,
    private readonly clock: Clock,
  ) {}

  /** The account, locked, if the person manages it. Administrators are locked first and always in one order. */
  async lock(tx: Tx, person: PersonActor, accountId: string): Promise<{ account: Account; reach: Reach }> {
    const reach = reachOf(person);
    if (reach.kind === 'all') await this.accounts.lockAdmins(tx);
    const account = await this.accounts.lock(tx, accountId);
    requireWithinReach(reach, account);
    if (!account) throw new NotFound();
    return { account, reach };
  }

  /** Throws when no administrator who can act would be left without this account. */
  async requireNotLastAdmin(tx: Tx, account: Account): Promise<void> {
    if (account.role !== 'admin' || !isEnabled(account)) return;
    const admins = await this.accounts.lockAdmins(tx);
    if (admins.every(({ id }) => id === account.id)) {
      throw new Conflict('last_admin', 'Make somebody else an administrator first.');
    }
  }

  /** Ends whatever opens a door in the accounts' names: logins, keys, and the invitations that they sent. */
  async cutOff(tx: Tx, accountIds: readonly string[]): Promise<EndedCredentials & { invitationsRevoked: number }> {
    const ended = await this.credentials.execute(tx, accountIds);
    const invitationsRevoked = await this.invitations.revokeAllFrom(tx, accountIds, this.clock.now());
    return { ...ended, invitationsRevoked };
  }
}
