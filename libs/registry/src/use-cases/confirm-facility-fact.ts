import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { assertMayConfirm, Conflict, Forbidden, NotFound, type PersonActor, PreconditionFailed } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import type { FacilityFact } from '../domain/vetting.js';
import { FactVettingRepository, type ProfileRecord } from '../persistence/fact-vetting.repository.js';
import { FacilityNameRepository } from '../persistence/facility-name.repository.js';
import { FacilityRepository } from '../persistence/facility.repository.js';
import { isListedName } from '../domain/listed-name.js';

type LockedProfile = ProfileRecord & { readonly facilityId: string };

/**
 * Confirms the profile, a name or a claim of a place: the act of somebody who wrote none of what waits. It belongs to the
 * transaction of publication, which looks through the text and copies it to the public side, or takes all of it back.
 */
@Injectable()
export class ConfirmFacilityFact {
  constructor(
    private readonly facilities: FacilityRepository,
    private readonly names: FacilityNameRepository,
    private readonly vetting: FactVettingRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, PreconditionFailed, Conflict `illegal_transition`, `name_listed`; Forbidden `same_person` */
  async execute(tx: Tx, actor: PersonActor, facilityId: string, fact: FacilityFact): Promise<void> {
    const profile = await this.vetting.lockProfile(tx, facilityId);
    if (!profile) throw new NotFound();
    if (fact.kind === 'profile')
      await this.confirmProfile(tx, actor, { facilityId, ...profile }, fact.expectedRevision);
    else await this.confirmFact(tx, actor, { facilityId, ...profile }, fact);
    const revision = await this.facilities.touch(tx, facilityId, profile.revision);
    await this.audit.append(tx, {
      actor,
      act: `facility.${fact.kind}_confirmed`,
      objectType: 'facility',
      objectId: facilityId,
      detail: { revision, ...(fact.kind === 'profile' ? {} : { factId: fact.id }) },
    });
  }

  private async confirmProfile(tx: Tx, actor: PersonActor, profile: LockedProfile, revision: number): Promise<void> {
    const { facilityId, confirmedName: from, name: to, writers } = profile;
    if (profile.revision !== revision) throw new PreconditionFailed();
    assertMayConfirm(actor, profile);
    const writer = writers.at(-1);
    if (writer === undefined) throw new Forbidden('writer_unknown', 'Nobody is known to have written this.');
    await this.vetting.confirmProfiles(tx, [facilityId], actor.accountId);
    await this.names.confirmListed(tx, facilityId, { from, to }, { writer, confirmedBy: actor.accountId });
  }

  private async confirmFact(
    tx: Tx,
    actor: PersonActor,
    { facilityId, ...profile }: LockedProfile,
    { kind, id }: Exclude<FacilityFact, { kind: 'profile' }>,
  ): Promise<void> {
    const record = await this.vetting.lockFact(tx, kind, facilityId, id);
    if (!record) throw new NotFound();
    if (kind === 'name' && isListedName(await this.names.normalizedOf(tx, facilityId, id), profile)) {
      throw new Conflict('name_listed', 'The place is listed under this name: it is confirmed with the place itself.');
    }
    assertMayConfirm(actor, record);
    await this.vetting.confirmFact(tx, kind, id, actor.accountId);
  }
}
