import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, PreconditionFailed, requirePermission } from '@habeas/kernel';
import { AuditTrail } from '@habeas/audit';
import { Transactor } from '@habeas/platform/database';
import type { FacilityFields } from '../domain/facility.js';
import { FacilityRepository } from '../persistence/facility.repository.js';
import { refuseNamelessPlace } from './create-facility.js';

export interface ChangeFacilityInput {
  readonly facilityId: string;
  /** The revision that the change was made on. */
  readonly expectedRevision: number;
  readonly fields: FacilityFields;
}

/** Replaces what is known of a place itself. A new name leaves the old one as a former name, and the slug as it is. */
@Injectable()
export class ChangeFacility {
  constructor(
    private readonly transactor: Transactor,
    private readonly facilities: FacilityRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, PreconditionFailed */
  async execute(actor: Actor, { facilityId, expectedRevision, fields }: ChangeFacilityInput): Promise<void> {
    requirePermission(actor, 'facility.edit');
    refuseNamelessPlace(fields.name);
    await this.transactor.run(async (tx) => {
      const current = await this.facilities.lock(tx, facilityId);
      if (!current) throw new NotFound();
      if (current.revision !== expectedRevision) throw new PreconditionFailed();
      const revision = await this.facilities.update(tx, facilityId, current.revision, fields);
      if (current.name !== fields.name) await this.facilities.rename(tx, facilityId, fields.name);
      await this.audit.append(tx, {
        actor,
        act: 'facility.changed',
        objectType: 'facility',
        objectId: facilityId,
        detail: { revision },
      });
    });
  }
}
