import { type Actor, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { type ProfileRetraction, RetractFacilityProfile } from '@habeas/registry';
import { Injectable } from '@nestjs/common';
import { PublishedFacilityRepository } from '../persistence/published-facility.repository.js';

/** Takes a place from the public with all that is copied with it, in one transaction. One person is enough. */
@Injectable()
export class RetractFacility {
  constructor(
    private readonly transactor: Transactor,
    private readonly retractProfile: RetractFacilityProfile,
    private readonly published: PublishedFacilityRepository,
  ) {}

  /** @throws what {@link RetractFacilityProfile} throws; Conflict `facility_in_use` while something public rests on it */
  async execute(actor: Actor, retraction: ProfileRetraction): Promise<void> {
    requirePermission(actor, 'facility.confirm');
    const person = requirePerson(actor);
    await this.transactor.run(async (tx) => {
      await this.retractProfile.execute(tx, person, retraction);
      await this.published.remove(tx, retraction.facilityId);
    });
  }
}
