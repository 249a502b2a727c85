import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, newId, NotFound, requirePerson, type Role } from '@habeas/kernel';
import { sqlIn, Transactor } from '@habeas/platform/database';
import { parseEmail } from '../domain/email-address.js';
import { type Reach, reachOf, requireAssignable } from '../domain/membership.js';
import { hashToken, newToken } from '../domain/secret-token.js';
import { InvitationsRepository } from '../persistence/invitations.repository.js';
import { OrganizationsRepository } from '../persistence/organizations.repository.js';

const openDays = 7;

export interface InviteInput {
  readonly email: string;
  readonly role: Role;
  /** The own organisation when absent. */
  readonly organizationId?: string;
}

/** An invitation with the secret of its link, which is told once and kept nowhere. */
export interface IssuedInvitation {
  readonly id: string;
  readonly token: string;
  readonly expiresAt: Date;
}

/**
 * Invites somebody by a link that the inviter passes on; no mail is sent. Whether the address has an account already is not
 * told: such an invitation is made like any other and cannot be accepted.
 */
@Injectable()
export class Invite {
  constructor(
    private readonly transactor: Transactor,
    private readonly organizations: OrganizationsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: InviteInput): Promise<IssuedInvitation> {
    const person = requirePerson(actor);
    const reach = reachOf(person);
    const organizationId = input.organizationId ?? person.organizationId;
    requireOwn(reach, organizationId);
    requireAssignable(reach, input.role);
    const email = parseEmail(input.email);

    const now = this.clock.now();
    const issued = { id: newId(), token: newToken(), expiresAt: new Date(now.getTime() + openDays * 86_400_000) };
    await this.transactor.run(async (tx) => {
      const organization = await this.organizations.byId(sqlIn(tx), organizationId);
      if (!organization || organization.disabledAt !== null) throw new NotFound();
      await this.invitations.insert(tx, {
        id: issued.id,
        organizationId,
        email,
        role: input.role,
        tokenHash: hashToken(issued.token),
        invitedBy: person.accountId,
        createdAt: now,
        expiresAt: issued.expiresAt,
      });
      await this.audit.append(tx, {
        actor,
        act: 'invitation.issued',
        objectType: 'invitation',
        objectId: issued.id,
        detail: { organization: organizationId, role: input.role },
      });
    });
    return issued;
  }
}

function requireOwn(reach: Reach, organizationId: string): void {
  if (reach.kind === 'organization' && reach.organizationId !== organizationId) throw new NotFound();
}
