import { Injectable } from '@nestjs/common';
import {
  type Actor,
  NotFound,
  pickDefined,
  PreconditionFailed,
  requirePermission,
  requirePerson,
} from '@habeas/kernel';
import { AuditTrail } from '@habeas/audit';
import { sqlIn, Transactor, type Tx } from '@habeas/platform/database';
import type { Facility, FacilityFields } from '../domain/facility.js';
import { freeSlug } from '../domain/slug.js';
import { FacilityNameRepository } from '../persistence/facility-name.repository.js';
import { findFacilities } from '../persistence/facility.query.js';
import { FacilityRepository } from '../persistence/facility.repository.js';
import { refuseNamelessPlace, slugsFor } from './create-facility.js';

export interface ChangeFacilityInput {
  readonly facilityId: string;
  /** The revision that the change was made on. */
  readonly expectedRevision: number;
  /** What changes; a field that is absent stays. */
  readonly fields: Partial<FacilityFields>;
}

/**
 * Changes what is known of a place itself, for a second person to confirm; what was confirmed before stays public until
 * then. A new name leaves the old one as a former name. Nobody outside cites a place that was never public, so its slug
 * follows its name: the slug becomes public with it.
 */
@Injectable()
export class ChangeFacility {
  constructor(
    private readonly transactor: Transactor,
    private readonly facilities: FacilityRepository,
    private readonly names: FacilityNameRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws NotFound, PreconditionFailed */
  async execute(actor: Actor, { facilityId, expectedRevision, fields }: ChangeFacilityInput): Promise<void> {
    requirePermission(actor, 'facility.edit');
    const { accountId } = requirePerson(actor);
    if (fields.name !== undefined) refuseNamelessPlace(fields.name);
    await this.transactor.run(async (tx) => {
      const current = await this.facilities.lock(tx, facilityId);
      if (!current) throw new NotFound();
      if (current.revision !== expectedRevision) throw new PreconditionFailed();
      const [before] = await findFacilities(sqlIn(tx), [facilityId]);
      if (!before) throw new NotFound();
      const after = { ...before, ...pickDefined(fields) };
      const revision = await this.facilities.update(tx, before, after, accountId);
      if (before.name !== after.name) await this.rename(tx, before, after, { ...current, writer: accountId });
      await this.audit.append(tx, {
        actor,
        act: 'facility.changed',
        objectType: 'facility',
        objectId: facilityId,
        detail: { revision },
      });
    });
  }
  private async rename(
    tx: Tx,
    { id, name: from }: Facility,
    after: FacilityFields,
    { confirmedName: confirmed, writer }: { confirmedName: string | null; writer: string },
  ): Promise<void> {
    await this.names.proposeListed(tx, id, { from, to: after.name, confirmed }, writer);
    if (confirmed !== null) return;
    const candidates = slugsFor(after);
    await this.facilities.reslug(tx, id, freeSlug(candidates, await this.facilities.takenSlugs(tx, candidates)));
  }
}
