import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, pickDefined, PreconditionFailed, requirePermission } from '@habeas/kernel';
import { AuditTrail } from '@habeas/audit';
import { sqlIn, Transactor } from '@habeas/platform/database';
import type { FacilityFields } from '../domain/facility.js';
import { findFacilities } from '../persistence/facility.query.js';
import { FacilityRepository } from '../persistence/facility.repository.js';
import { refuseNamelessPlace } from './create-facility.js';

export interface ChangeFacilityInput {
  readonly facilityId: string;
  /** The revision that the change was made on. */
  readonly expectedRevision: number;
  /** What changes; a field that is absent stays. */
  readonly fields: Partial<FacilityFields>;
}

/** Changes what is known of a place itself. A new name leaves the old one as a former name, and the slug as it is. */
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
    if (fields.name !== undefined) refuseNamelessPlace(fields.name);
    await this.transactor.run(async (tx) => {
      const current = await this.facilities.lock(tx, facilityId);
      if (!current) throw new NotFound();
      if (current.revision !== expectedRevision) throw new PreconditionFailed();
      const [before] = await findFacilities(sqlIn(tx), [facilityId]);
      if (!before) throw new NotFound();
      const after = { ...before, ...pickDefined(fields) };
      const revision = await this.facilities.update(tx, facilityId, current.revision, after);
      if (before.name !== after.name) {
        await this.facilities.rename(tx, facilityId, { from: before.name, to: after.name });
      }
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
