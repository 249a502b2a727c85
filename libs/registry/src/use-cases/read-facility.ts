import { Injectable } from '@nestjs/common';
import { type Actor, NotFound, requirePermission } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import type { Facility } from '../domain/facility.js';
import { findFacilities, findFacilityId } from '../persistence/facility.query.js';

/** One place with its names, codes and claims, by id or slug. */
@Injectable()
export class ReadFacility {
  constructor(private readonly sql: Sql) {}

  /** @throws NotFound */
  async execute(actor: Actor, idOrSlug: string): Promise<Facility> {
    requirePermission(actor, 'facility.read');
    const id = await findFacilityId(this.sql, idOrSlug);
    const [facility] = id ? await findFacilities(this.sql, [id]) : [];
    if (!facility) throw new NotFound();
    return facility;
  }
}
