import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, newId, NotFound, type PersonActor, requirePerson, type Role } from '@habeas/kernel';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
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
  readonly idempotencyKey?: string;
}

interface Invited {
  readonly organizationId: string;
  readonly email: string;
  readonly role: Role;
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
    private readonly writes: IdempotentWrites,
    private readonly organizations: OrganizationsRepository,
    private readonly invitations: InvitationsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws Conflict `already_created` when it was made by this call before */
  execute(actor: Actor, input: InviteInput): Promise<IssuedInvitation> {
    const person = requirePerson(actor);
    const reach = reachOf(person);
    const organizationId = input.organizationId ?? person.organizationId;
    requireOwn(reach, organizationId);
    requireAssignable(reach, input.role);
    const { role, idempotencyKey: key } = input;
    const invited = { organizationId, email: parseEmail(input.email), role };
    const request = { route: 'POST /invitations', ...invited };
    return this.transactor.run((tx) =>
      this.writes.once(tx, person, { key, request }, () => this.issue(tx, person, invited)),
    );
  }

  private async issue(tx: Tx, person: PersonActor, invited: Invited): Promise<IssuedInvitation> {
    const { organizationId, email, role } = invited;
    const now = this.clock.now();
    const issued = { id: newId(), token: newToken(), expiresAt: new Date(now.getTime() + openDays * 86_400_000) };
    const organization = await this.organizations.byId(sqlIn(tx), organizationId);
    if (!organization || organization.disabledAt !== null) throw new NotFound();
    await this.invitations.insert(tx, {
      id: issued.id,
      organizationId,
      email,
      role,
      tokenHash: hashToken(issued.token),
      invitedBy: person.accountId,
      createdAt: now,
      expiresAt: issued.expiresAt,
    });
    await this.audit.append(tx, {
      actor: person,
      act: 'invitation.issued',
      objectType: 'invitation',
      objectId: issued.id,
      detail: { organization: organizationId, role },
    });
    return issued;
  }
}

function requireOwn(reach: Reach, organizationId: string): void {
  if (reach.kind === 'organization' && reach.organizationId !== organizationId) throw new NotFound();
}
