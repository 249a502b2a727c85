import { Injectable } from '@nestjs/common';
import { type Actor, requirePermission } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { normalizeName } from '../domain/normalize-name.js';
import {
  type FacilityPosition,
  listFacilities,
  type RankedFacility,
  searchFacilities,
} from '../persistence/search-facilities.query.js';

export interface SearchFacilitiesInput {
  /** Any name, alias, acronym or code, also misspelled. */
  readonly q?: string;
  readonly country?: string;
  readonly limit: number;
  readonly after?: FacilityPosition;
}

/** Places by name, or the ones whose names are most like a search. */
@Injectable()
export class SearchFacilities {
  constructor(private readonly sql: Sql) {}

  async execute(actor: Actor, { q, country, limit, after }: SearchFacilitiesInput): Promise<RankedFacility[]> {
    requirePermission(actor, 'facility.read');
    if (!q?.trim()) return listFacilities(this.sql, { country, limit, after });
    return searchFacilities(this.sql, { name: normalizeName(q), code: q.trim(), country, limit, after });
  }
}
