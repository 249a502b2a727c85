import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, type PersonActor, requirePermission, requirePerson } from '@habeas/kernel';
import { AuditTrail } from '@habeas/audit';
import { type Tx, Transactor } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import type { FacilityName } from '../domain/facility.js';
import { FacilityNameRepository } from '../persistence/facility-name.repository.js';
import { FacilityRepository } from '../persistence/facility.repository.js';
import { refuseNamelessPlace } from './create-facility.js';

export interface AddFacilityNameInput {
  readonly facilityId: string;
  readonly name: FacilityName;
  readonly idempotencyKey: string;
}

/** Adds a name that a place goes by, for a second person to confirm. The one it is listed under is changed with the place. */
@Injectable()
export class AddFacilityName {
  constructor(
    private readonly transactor: Transactor,
    private readonly facilities: FacilityRepository,
    private readonly names: FacilityNameRepository,
    private readonly audit: AuditTrail,
    private readonly writes: IdempotentWrites,
  ) {}

  /** @throws NotFound, Conflict `name_known` */
  async execute(actor: Actor, { facilityId, name, idempotencyKey: key }: AddFacilityNameInput): Promise<void> {
    requirePermission(actor, 'facility.edit');
    const person = requirePerson(actor);
    refuseNamelessPlace(name.name);
    const request = { route: 'facility.names', facilityId, name };
    await this.transactor.run((tx) =>
      this.writes.run(tx, person, { key, request }, () => this.add(tx, person, facilityId, name)),
    );
  }

  private async add(tx: Tx, actor: PersonActor, facilityId: string, name: FacilityName): Promise<{ revision: number }> {
    const current = await this.facilities.lock(tx, facilityId);
    if (!current) throw new NotFound();
    await this.names.propose(tx, { facilityId, ...name, position: 1 }, actor.accountId);
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
