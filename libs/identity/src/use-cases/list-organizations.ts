import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { type Organization, OrganizationsRepository } from '../persistence/organizations.repository.js';
import { type Listed, listed, type ListInput } from './listed.js';

/** All organisations. */
@Injectable()
export class ListOrganizations {
  constructor(
    private readonly sql: Sql,
    private readonly organizations: OrganizationsRepository,
  ) {}

  async execute(actor: Actor, input: ListInput): Promise<Listed<Organization>> {
    requirePermission(actor, 'organization.manage');
    return listed(await this.organizations.list(this.sql, input.limit + 1, input.after), input.limit);
  }
}
