import { type Actor, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { type FactRetraction, RetractFacilityFact } from '@habeas/registry';
import { Injectable } from '@nestjs/common';
import { PublishedFacilityRepository } from '../persistence/published-facility.repository.js';

/** Takes a name or a claim of a place back, with its public copy, in one transaction. One person is enough. */
@Injectable()
export class RetractFromFacility {
  constructor(
    private readonly transactor: Transactor,
    private readonly retractFact: RetractFacilityFact,
    private readonly published: PublishedFacilityRepository,
  ) {}

  execute(actor: Actor, retraction: FactRetraction): Promise<void> {
    requirePermission(actor, 'facility.confirm');
    return this.transactor.run(async (tx) => {
      await this.retractFact.execute(tx, actor, retraction);
      await this.published.refresh(tx, [retraction.facilityId]);
    });
  }
}
