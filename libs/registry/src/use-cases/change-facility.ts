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
 * follows every change: the slug becomes public with it, and says nothing that its profile no longer says.
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
      const { confirmedName: confirmed } = current;
      if (before.name !== after.name) {
        await this.names.proposeListed(tx, facilityId, { from: before.name, to: after.name, confirmed }, accountId);
      }
      if (confirmed === null) await this.reslug(tx, before, after);
      await this.audit.append(tx, {
        actor,
        act: 'facility.changed',
        objectType: 'facility',
        objectId: facilityId,
        detail: { revision },
      });
    });
  }
  private async reslug(tx: Tx, { id, slug: own }: Facility, after: FacilityFields): Promise<void> {
    const candidates = slugsFor(after);
    const taken = await this.facilities.takenSlugs(tx, candidates);
    taken.delete(own);
    const slug = freeSlug(candidates, taken);
    if (slug !== own) await this.facilities.reslug(tx, id, slug);
  }
}
