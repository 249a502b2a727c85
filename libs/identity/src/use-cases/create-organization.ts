import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, newId, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import { type Organization, OrganizationsRepository } from '../persistence/organizations.repository.js';

export interface CreateOrganizationInput {
  readonly name: string;
  readonly country: string;
  readonly idempotencyKey?: string;
}

/** Adds an organisation. */
@Injectable()
export class CreateOrganization {
  constructor(
    private readonly transactor: Transactor,
    private readonly writes: IdempotentWrites,
    private readonly organizations: OrganizationsRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { country, idempotencyKey: key, ...input }: CreateOrganizationInput,
  ): Promise<Organization> {
    requirePermission(actor, 'organization.manage');
    const person = requirePerson(actor);
    const name = input.name.trim().normalize('NFC');
    const request = { route: 'POST /organizations', name, country };
    const { id, createdAt } = await this.transactor.run((tx) =>
      this.writes.run(tx, person, { key, request }, async () => {
        const made = { id: newId(), createdAt: this.clock.now() };
        await this.organizations.insert(tx, { ...made, name, country, isDemo: false });
        const entry = { actor, act: 'organization.created', objectType: 'organization', objectId: made.id };
        await this.audit.append(tx, entry);
        return { id: made.id, createdAt: made.createdAt.toISOString() };
      }),
    );
    return { id, name, country, createdAt: new Date(createdAt), disabledAt: null };
  }
}
