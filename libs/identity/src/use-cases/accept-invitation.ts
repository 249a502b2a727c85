import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { Clock, Conflict, DomainError, newId } from '@habeas/kernel';
import { PasswordHasher } from '@habeas/platform/crypto';
import { Transactor, type Tx } from '@habeas/platform/database';
import { actorFor } from '../domain/account.js';
import { checkPassword } from '../domain/password-policy.js';
import { hashToken, looksLikeToken } from '../domain/secret-token.js';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { InvitationsRepository, type OpenInvitation } from '../persistence/invitations.repository.js';

export interface AcceptInvitationInput {
  readonly token: string;
  readonly name: string;
  readonly password: string;
}

/**
 * Makes an account out of an invitation, once. A link that is unknown, used, revoked or out of date, and one for an address
 * that has an account by now, get the same answer.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly transactor: Transactor,
    private readonly invitations: InvitationsRepository,
    private readonly accounts: AccountsRepository,
    private readonly hasher: PasswordHasher,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(input: AcceptInvitationInput): Promise<{ accountId: string }> {
    if (!looksLikeToken(input.token)) throw invitationGone();
    const tokenHash = hashToken(input.token);
    const invitation = await this.transactor.run((tx) => this.find(tx, tokenHash));
    const name = input.name.trim();
    checkPassword(input.password, { email: invitation.email, name });
    const passwordHash = await this.hasher.hash(input.password);
    return this.create(tokenHash, name, passwordHash);
  }

  /** The password was hashed outside, so that the invitation is not locked meanwhile; whoever was faster has it. */
  private async create(tokenHash: string, name: string, passwordHash: string): Promise<{ accountId: string }> {
    try {
      return await this.transactor.run(async (tx) => {
        const { id: invitationId, organizationId, email, role } = await this.find(tx, tokenHash);
        const id = newId();
        const createdAt = this.clock.now();
        await this.accounts.insert(tx, {
          id,
          organizationId,
          email,
          name,
          role,
          passwordHash,
          isDemo: false,
          createdAt,
        });
        await this.invitations.markAccepted(tx, invitationId, createdAt);
        await this.audit.append(tx, {
          actor: actorFor({ id, organizationId, role }, {}),
          act: 'invitation.accepted',
          objectType: 'invitation',
          objectId: invitationId,
          detail: { account: id, role },
        });
        return { accountId: id };
      });
    } catch (error) {
      if (error instanceof Conflict && error.code === 'email_taken') throw invitationGone();
      throw error;
    }
  }

  private async find(tx: Tx, tokenHash: string): Promise<OpenInvitation> {
    const invitation = await this.invitations.byTokenHash(tx, tokenHash, this.clock.now());
    if (!invitation) throw invitationGone();
    return invitation;
  }
}

function invitationGone(): DomainError {
  return new DomainError('gone', 'invitation_gone', 'This invitation cannot be used. Ask for a new one.');
}
