import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import {
  type FacilityProposal,
  listFacilityProposals,
  type ProposalPosition,
} from '../persistence/facility-proposals.query.js';

/** Everything about places that waits for a second person, the oldest first. */
@Injectable()
export class ListFacilityProposals {
  constructor(private readonly sql: Sql) {}

  async execute(actor: Actor, page: { after?: ProposalPosition; limit: number }): Promise<FacilityProposal[]> {
    requirePermission(actor, 'facility.confirm');
    return listFacilityProposals(this.sql, page);
  }
}
