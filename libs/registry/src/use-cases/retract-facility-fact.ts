import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Conflict, illegalTransition, NotFound } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import type { FactRetractionReason } from '../domain/vetting.js';
import { FactVettingRepository } from '../persistence/fact-vetting.repository.js';
import { FacilityNameRepository } from '../persistence/facility-name.repository.js';
import { FacilityRepository } from '../persistence/facility.repository.js';
import { isListedName } from '../domain/listed-name.js';

export interface FactRetraction {
  readonly facilityId: string;
  readonly kind: 'name' | 'claim';
  readonly id: string;
  readonly reason: FactRetractionReason;
}

/**
 * Takes a name or a claim back, proposed or confirmed; one person is enough. The row stays with the class of the reason. It
 * belongs to the transaction of publication, which takes the public copy away with it.
 */
@Injectable()
export class RetractFacilityFact {
  constructor(
    private readonly facilities: FacilityRepository,
    private readonly names: FacilityNameRepository,
    private readonly vetting: FactVettingRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, Conflict `illegal_transition`, `name_listed` */
  async execute(tx: Tx, actor: Actor, { facilityId, kind, id, reason }: FactRetraction): Promise<void> {
    const profile = await this.vetting.lockProfile(tx, facilityId);
    const record = profile && (await this.vetting.lockFact(tx, kind, facilityId, id));
    if (!profile || !record) throw new NotFound();
    if (record.state === 'retracted') throw illegalTransition('retracted', 'retracted');
    if (kind === 'name' && isListedName(await this.names.normalizedOf(tx, facilityId, id), profile)) {
      throw new Conflict('name_listed', 'The place is listed under this name. Give the place another one first.');
    }
    await this.vetting.retractFact(tx, kind, id, reason);
    const revision = await this.facilities.touch(tx, facilityId, profile.revision);
    await this.audit.append(tx, {
      actor,
      act: `facility.${kind}_retracted`,
      objectType: 'facility',
      objectId: facilityId,
      detail: { factId: id, reason, revision },
    });
  }
}
