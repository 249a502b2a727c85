import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, NotFound, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { OrganizationsRepository } from '../persistence/organizations.repository.js';

/** Lets a disabled organisation in again. Neither the logins nor the keys of its people come back. */
@Injectable()
export class EnableOrganization {
  constructor(
    private readonly transactor: Transactor,
    private readonly organizations: OrganizationsRepository,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, input: { readonly organizationId: string }): Promise<void> {
    requirePermission(actor, 'organization.manage');
    const { organizationId } = input;
    await this.transactor.run(async (tx) => {
      const organization = await this.organizations.lock(tx, organizationId);
      if (!organization) throw new NotFound();
      if (organization.disabledAt === null) return;
      await this.organizations.setDisabled(tx, organizationId, null);
      await this.audit.append(tx, {
        actor,
        act: 'organization.enabled',
        objectType: 'organization',
        objectId: organizationId,
      });
    });
  }
}
