import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, NotFound, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { reachOf, requireWithinReach } from '../domain/membership.js';
import { InvitationsRepository } from '../persistence/invitations.repository.js';

/** Takes an invitation back; its link opens nothing from then on. */
@Injectable()
export class RevokeInvitation {
  constructor(
    private readonly transactor: Transactor,
    private readonly invitations: InvitationsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { readonly invitationId: string }): Promise<void> {
    const reach = reachOf(requirePerson(actor));
    await this.transactor.run(async (tx) => {
      const invitation = await this.invitations.byId(tx, input.invitationId);
      requireWithinReach(reach, invitation);
      if (!invitation) throw new NotFound();
      await this.invitations.markRevoked(tx, invitation.id, this.clock.now());
      await this.audit.append(tx, {
        actor,
        act: 'invitation.revoked',
        objectType: 'invitation',
        objectId: invitation.id,
      });
    });
  }
}
