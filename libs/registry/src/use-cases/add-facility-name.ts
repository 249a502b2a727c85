import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, requirePermission } from '@habeas/kernel';
import { AuditTrail } from '@habeas/audit';
import { Transactor } from '@habeas/platform/database';
import type { FacilityName } from '../domain/facility.js';
import { FacilityRepository } from '../persistence/facility.repository.js';
import { refuseNamelessPlace } from './create-facility.js';

export interface AddFacilityNameInput {
  readonly facilityId: string;
  readonly name: Omit<FacilityName, 'kind'> & { readonly kind: Exclude<FacilityName['kind'], 'official'> };
}

/** Adds a name that a place goes by. The official one is changed with the place itself. */
@Injectable()
export class AddFacilityName {
  constructor(
    private readonly transactor: Transactor,
    private readonly facilities: FacilityRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, { facilityId, name }: AddFacilityNameInput): Promise<void> {
    requirePermission(actor, 'facility.edit');
    refuseNamelessPlace(name.name);
    await this.transactor.run(async (tx) => {
      const current = await this.facilities.lock(tx, facilityId);
      if (!current) throw new NotFound();
      await this.facilities.addAlias(tx, facilityId, name);
      const revision = await this.facilities.touch(tx, facilityId, current.revision);
      await this.audit.append(tx, {
        actor,
        act: 'facility.name_added',
        objectType: 'facility',
        objectId: facilityId,
        detail: { kind: name.kind, revision },
      });
    });
  }
}
