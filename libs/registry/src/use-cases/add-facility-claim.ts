import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type FieldError,
  Invalid,
  NotFound,
  type PersonActor,
  requirePermission,
  requirePerson,
} from '@habeas/kernel';
import { AuditTrail } from '@habeas/audit';
import { type Tx, Transactor } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import type { ClaimContent } from '../domain/facility.js';
import { ClaimRepository } from '../persistence/claim.repository.js';
import { FacilityRepository } from '../persistence/facility.repository.js';

export interface AddFacilityClaimInput {
  readonly facilityId: string;
  readonly claim: ClaimContent;
  readonly idempotencyKey: string;
}

/** Adds what somebody said of a place, for a second person to confirm. Claims that disagree with it stay beside it. */
@Injectable()
export class AddFacilityClaim {
  constructor(
    private readonly transactor: Transactor,
    private readonly facilities: FacilityRepository,
    private readonly claims: ClaimRepository,
    private readonly audit: AuditTrail,
    private readonly writes: IdempotentWrites,
  ) {}

  /** Returns the id of the claim. @throws NotFound, Invalid */
  async execute(actor: Actor, { facilityId, claim, idempotencyKey: key }: AddFacilityClaimInput): Promise<string> {
    requirePermission(actor, 'facility.edit');
    const person = requirePerson(actor);
    const problems = problemsOf(claim);
    if (problems.length > 0) {
      throw new Invalid('claim_incomplete', 'A claim says something, and a number has a unit.', problems);
    }
    const request = { route: 'facility.claims', facilityId, claim };
    const added = await this.transactor.run((tx) =>
      this.writes.run(tx, person, { key, request }, () => this.add(tx, person, facilityId, claim)),
    );
    return added.claimId;
  }

  private async add(tx: Tx, actor: PersonActor, facilityId: string, claim: ClaimContent): Promise<{ claimId: string }> {
    const current = await this.facilities.lock(tx, facilityId);
    if (!current) throw new NotFound();
    const claimId = await this.claims.add(tx, facilityId, claim, actor.accountId);
    const revision = await this.facilities.touch(tx, facilityId, current.revision);
    await this.audit.append(tx, {
      actor,
      act: 'facility.claim_added',
      objectType: 'facility',
      objectId: facilityId,
      detail: { claimId, predicate: claim.predicate, revision },
    });
    return { claimId };
  }
}

function problemsOf({ value, text, unit }: ClaimContent): FieldError[] {
  if (value === null && text === null) return [{ field: 'value', code: 'required' }];
  return value !== null && unit === null ? [{ field: 'unit', code: 'required' }] : [];
}
