import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, newId, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { type Organization, OrganizationsRepository } from '../persistence/organizations.repository.js';

/** Adds an organisation. */
@Injectable()
export class CreateOrganization {
  constructor(
    private readonly transactor: Transactor,
    private readonly organizations: OrganizationsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: { readonly name: string; readonly country: string }): Promise<Organization> {
    requirePermission(actor, 'organization.manage');
    const organization = {
      id: newId(),
      name: input.name.trim().normalize('NFC'),
      country: input.country,
      createdAt: this.clock.now(),
      disabledAt: null,
    };
    await this.transactor.run(async (tx) => {
      const { id, name, country, createdAt } = organization;
      await this.organizations.insert(tx, { id, name, country, createdAt, isDemo: false });
      await this.audit.append(tx, { actor, act: 'organization.created', objectType: 'organization', objectId: id });
    });
    return organization;
  }
}
