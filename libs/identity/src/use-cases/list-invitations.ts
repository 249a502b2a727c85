import { Injectable } from '@nestjs/common';
import { type Actor, Clock, requirePerson } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { reachOf } from '../domain/membership.js';
import { InvitationsRepository, type OpenInvitation } from '../persistence/invitations.repository.js';
import { type Listed, listed, type ListInput } from './listed.js';

/** The invitations that can still be accepted, within the person's reach. */
@Injectable()
export class ListInvitations {
  constructor(
    private readonly sql: Sql,
    private readonly invitations: InvitationsRepository,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, input: ListInput): Promise<Listed<OpenInvitation>> {
    const reach = reachOf(requirePerson(actor));
    const found = await this.invitations.list(this.sql, reach, this.clock.now(), input.limit + 1, input.after);
    return listed(found, input.limit);
  }
}
