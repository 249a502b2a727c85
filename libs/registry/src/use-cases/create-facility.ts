import { Injectable } from '@nestjs/common';
import { type Actor, Invalid, newId, type PersonActor, requirePermission, requirePerson } from '@habeas/kernel';
import { AuditTrail } from '@habeas/audit';
import { type Tx, Transactor } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import type { FacilityFields } from '../domain/facility.js';
import { normalizeName } from '../domain/normalize-name.js';
import { freeSlug, slugOf } from '../domain/slug.js';
import { FacilityRepository } from '../persistence/facility.repository.js';

export interface CreateFacilityInput {
  readonly fields: FacilityFields;
  readonly idempotencyKey: string;
}

/** Adds a place, for a second person to confirm. Its slug is made from the name and stays once the place is public. */
@Injectable()
export class CreateFacility {
  constructor(
    private readonly transactor: Transactor,
    private readonly facilities: FacilityRepository,
    private readonly audit: AuditTrail,
    private readonly writes: IdempotentWrites,
  ) {}

  /** Returns the id. */
  async execute(actor: Actor, { fields, idempotencyKey: key }: CreateFacilityInput): Promise<string> {
    requirePermission(actor, 'facility.edit');
    const person = requirePerson(actor);
    refuseNamelessPlace(fields.name);
    const request = { route: 'facilities', fields };
    const created = await this.transactor.run((tx) =>
      this.writes.run(tx, person, { key, request }, () => this.create(tx, person, fields)),
    );
    return created.id;
  }

  private async create(tx: Tx, actor: PersonActor, fields: FacilityFields): Promise<{ id: string }> {
    const id = newId();
    const candidates = slugsFor(fields);
    const slug = freeSlug(candidates, await this.facilities.takenSlugs(tx, candidates));
    await this.facilities.insert(tx, [{ id, slug, demo: false, fields }], actor.accountId);
    await this.audit.append(tx, { actor, act: 'facility.created', objectType: 'facility', objectId: id });
    return { id };
  }
}

/** The slugs that a place by these fields may get, the plainest first. */
export function slugsFor({ name, adm1, country }: FacilityFields): string[] {
  return [slugOf(name), slugOf(name, adm1 ?? country)];
}

/** A name of punctuation alone could never be found again. */
export function refuseNamelessPlace(name: string): void {
  if (normalizeName(name) !== '') return;
  throw new Invalid('name_unusable', 'A name needs a letter or a digit.', [{ field: 'name', code: 'name_unusable' }]);
}
