import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, requirePermission } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import type { Facility } from '../domain/facility.js';
import type { Vetting } from '../domain/vetting.js';
import { findFacilities, findFacilityId } from '../persistence/facility.query.js';

/**
 * One place with its names, codes and claims, by id or slug. Names and claims that wait for a second person are shown to
 * those who write or confirm them; to everybody else they are not there yet.
 */
@Injectable()
export class ReadFacility {
  constructor(private readonly sql: Sql) {}

  /** @throws NotFound */
  async execute(actor: Actor, idOrSlug: string): Promise<Facility> {
    requirePermission(actor, 'facility.read');
    const id = await findFacilityId(this.sql, idOrSlug);
    const [facility] = id ? await findFacilities(this.sql, [id]) : [];
    if (!facility) throw new NotFound();
    return maySeeProposals(actor) ? facility : withoutProposals(facility);
  }
}

const proposers = ['facility.edit', 'facility.confirm'] as const;

function maySeeProposals(actor: Actor): boolean {
  return actor.kind === 'system' || proposers.some((permission) => actor.permissions.has(permission));
}

function withoutProposals(facility: Facility): Facility {
  const isConfirmed = ({ vetting }: { vetting: Vetting }) => vetting.state === 'confirmed';
  return { ...facility, names: facility.names.filter(isConfirmed), claims: facility.claims.filter(isConfirmed) };
}
