import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { assertMayConfirm, Conflict, Forbidden, NotFound, type PersonActor, PreconditionFailed } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import type { FacilityFact } from '../domain/vetting.js';
import { type FactRecord, FactVettingRepository, type ProfileRecord } from '../persistence/fact-vetting.repository.js';
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

  /**
   * Whether this person may confirm the fact as it was read; who wrote what waits is returned. The place stays locked.
   *
   * @throws NotFound, PreconditionFailed, Conflict `illegal_transition`, `name_listed`; Forbidden `same_person`
   */
  async assertMay(tx: Tx, actor: PersonActor, facilityId: string, fact: FacilityFact): Promise<readonly string[]> {
    return (await this.lockFor(tx, actor, facilityId, fact)).waiting.writers;
  }

  /** Returns who wrote what is now confirmed. @throws what {@link assertMay} throws, Forbidden `writer_unknown` */
  async execute(tx: Tx, actor: PersonActor, facilityId: string, fact: FacilityFact): Promise<readonly string[]> {
    const { profile, waiting } = await this.lockFor(tx, actor, facilityId, fact);
    if (fact.kind === 'profile') await this.confirmProfile(tx, actor, { facilityId, ...profile });
    else await this.vetting.confirmFact(tx, fact.kind, fact.id, actor.accountId);
    const revision = await this.facilities.touch(tx, facilityId, profile.revision);
    await this.audit.append(tx, {
      actor,
      act: `facility.${fact.kind}_confirmed`,
      objectType: 'facility',
      objectId: facilityId,
      detail: { revision, ...(fact.kind === 'profile' ? {} : { factId: fact.id }) },
    });
    return waiting.writers;
  }

  private async lockFor(
    tx: Tx,
    actor: PersonActor,
    facilityId: string,
    fact: FacilityFact,
  ): Promise<{ profile: ProfileRecord; waiting: FactRecord }> {
    const profile = await this.vetting.lockProfile(tx, facilityId);
    if (!profile) throw new NotFound();
    const waiting = fact.kind === 'profile' ? profile : await this.vetting.lockFact(tx, fact.kind, facilityId, fact.id);
    if (!waiting) throw new NotFound();
    if (profile.revision !== fact.expectedRevision) throw new PreconditionFailed();
    if (fact.kind === 'name' && isListedName(await this.names.normalizedOf(tx, facilityId, fact.id), profile)) {
      throw new Conflict('name_listed', 'The place is listed under this name: it is confirmed with the place itself.');
    }
    assertMayConfirm(actor, waiting);
    return { profile, waiting };
  }

  private async confirmProfile(tx: Tx, actor: PersonActor, profile: LockedProfile): Promise<void> {
    const { facilityId, confirmedName: from, name: to, writers } = profile;
    const writer = writers.at(-1);
    if (writer === undefined) throw new Forbidden('writer_unknown', 'Nobody is known to have written this.');
    await this.vetting.confirmProfiles(tx, [facilityId], actor.accountId);
    await this.names.confirmListed(tx, facilityId, { from, to }, { writer, confirmedBy: actor.accountId });
  }
}
