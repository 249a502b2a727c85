import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { illegalTransition, NotFound, type PersonActor } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import type { FactRetractionReason } from '../domain/vetting.js';
import { FactVettingRepository } from '../persistence/fact-vetting.repository.js';
import { FacilityRepository } from '../persistence/facility.repository.js';

export interface ProfileRetraction {
  readonly facilityId: string;
  readonly reason: FactRetractionReason;
}

/**
 * Takes back that a place is public at all; one person is enough. What its profile says stays and waits for somebody else,
 * its confirmed names and claims come back with it. It belongs to the transaction of publication, which takes the public
 * copy away with it.
 */
@Injectable()
export class RetractFacilityProfile {
  constructor(
    private readonly facilities: FacilityRepository,
    private readonly vetting: FactVettingRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Conflict `illegal_transition` when it is not public */
  async execute(tx: Tx, actor: PersonActor, { facilityId, reason }: ProfileRetraction): Promise<void> {
    const profile = await this.vetting.lockProfile(tx, facilityId);
    if (!profile) throw new NotFound();
    if (profile.confirmedName === null) throw illegalTransition(profile.state, 'retracted');
    await this.vetting.retractProfile(tx, facilityId, actor.accountId);
    const revision = await this.facilities.touch(tx, facilityId, profile.revision);
    await this.audit.append(tx, {
      actor,
      act: 'facility.profile_retracted',
      objectType: 'facility',
      objectId: facilityId,
      detail: { reason, revision },
    });
  }
}
