import { Injectable } from '@nestjs/common';
import { type Actor, Invalid, newId, requirePermission } from '@habeas/kernel';
import { AuditTrail } from '@habeas/audit';
import { Transactor } from '@habeas/platform/database';
import type { FacilityFields } from '../domain/facility.js';
import { normalizeName } from '../domain/normalize-name.js';
import { freeSlug, slugOf } from '../domain/slug.js';
import { FacilityRepository } from '../persistence/facility.repository.js';

/** Adds a place. Its slug is made from the name once and never changes, because others cite it. */
@Injectable()
export class CreateFacility {
  constructor(
    private readonly transactor: Transactor,
    private readonly facilities: FacilityRepository,
    private readonly audit: AuditTrail,
  ) {}

  /** Returns the id. */
  async execute(actor: Actor, fields: FacilityFields): Promise<string> {
    requirePermission(actor, 'facility.edit');
    refuseNamelessPlace(fields.name);
    const id = newId();
    const candidates = [slugOf(fields.name), slugOf(fields.name, fields.adm1 ?? fields.country)];
    await this.transactor.run(async (tx) => {
      const slug = freeSlug(candidates, await this.facilities.takenSlugs(tx, candidates));
      await this.facilities.insert(tx, [{ id, slug, demo: false, fields }]);
      await this.audit.append(tx, { actor, act: 'facility.created', objectType: 'facility', objectId: id });
    });
    return id;
  }
}

/** A name of punctuation alone could never be found again. */
export function refuseNamelessPlace(name: string): void {
  if (normalizeName(name) !== '') return;
  throw new Invalid('name_unusable', 'A name needs a letter or a digit.', [{ field: 'name', code: 'name_unusable' }]);
}
