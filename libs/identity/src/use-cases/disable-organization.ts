import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, Conflict, NotFound, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { AccountsRepository } from '../persistence/accounts.repository.js';
import { OrganizationsRepository } from '../persistence/organizations.repository.js';
import { ManagedAccount } from './managed-account.js';

/** Shuts a whole organisation out: the logins and keys of its people and the invitations that they sent end at once. What they did stays. */
@Injectable()
export class DisableOrganization {
  constructor(
    private readonly transactor: Transactor,
    private readonly organizations: OrganizationsRepository,
    private readonly accounts: AccountsRepository,
    private readonly managed: ManagedAccount,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { readonly organizationId: string }): Promise<void> {
    requirePermission(actor, 'organization.manage');
    const { organizationId } = input;
    await this.transactor.run(async (tx) => {
      const admins = await this.accounts.lockAdmins(tx);
      const organization = await this.organizations.lock(tx, organizationId);
      if (!organization) throw new NotFound();
      if (organization.disabledAt !== null) return;
      if (admins.every((admin) => admin.organizationId === organizationId)) {
        throw new Conflict('last_admin', 'Make somebody of another organisation an administrator first.');
      }
      await this.organizations.setDisabled(tx, organizationId, this.clock.now());
      const ended = await this.managed.cutOff(tx, await this.accounts.lockOfOrganization(tx, organizationId));
      await this.audit.append(tx, {
        actor,
        act: 'organization.disabled',
        objectType: 'organization',
        objectId: organizationId,
        detail: { ...ended },
      });
    });
  }
}
