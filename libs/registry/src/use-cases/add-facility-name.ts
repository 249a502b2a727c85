import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { AuditTrail } from '@habeas/audit';
import { type Tx, Transactor } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import type { FacilityName } from '../domain/facility.js';
import { normalizeName } from '../domain/normalize-name.js';
import { FacilityRepository } from '../persistence/facility.repository.js';
import { refuseNamelessPlace } from './create-facility.js';

export interface AddFacilityNameInput {
  readonly facilityId: string;
  readonly name: FacilityName;
  readonly idempotencyKey: string;
}

/** Adds a name that a place goes by. The one it is listed under is changed with the place itself, and stays official. */
@Injectable()
export class AddFacilityName {
  constructor(
    private readonly transactor: Transactor,
    private readonly facilities: FacilityRepository,
    private readonly audit: AuditTrail,
    private readonly writes: IdempotentWrites,
  ) {}

  /** @throws NotFound */
  async execute(actor: Actor, { facilityId, name, idempotencyKey: key }: AddFacilityNameInput): Promise<void> {
    requirePermission(actor, 'facility.edit');
    refuseNamelessPlace(name.name);
    const request = { route: 'facility.names', facilityId, name };
    await this.transactor.run((tx) =>
      this.writes.run(tx, requirePerson(actor), { key, request }, () => this.add(tx, actor, facilityId, name)),
    );
  }

  private async add(tx: Tx, actor: Actor, facilityId: string, name: FacilityName): Promise<{ revision: number }> {
    const current = await this.facilities.lock(tx, facilityId);
    if (!current) throw new NotFound();
    const isListed = normalizeName(current.name) === normalizeName(name.name);
    await this.facilities.addNames(tx, facilityId, [isListed ? { ...name, kind: 'official' } : name], isListed ? 0 : 1);
    const revision = await this.facilities.touch(tx, facilityId, current.revision);
    await this.audit.append(tx, {
      actor,
      act: 'facility.name_added',
      objectType: 'facility',
      objectId: facilityId,
      detail: { kind: name.kind, revision },
    });
    return { revision };
  }
}
