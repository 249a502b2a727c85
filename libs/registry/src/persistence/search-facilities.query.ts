import type { SqlRunner } from '@habeas/platform/database';
import type { FacilityListItem } from '../domain/facility.js';

/** Where a page begins: after this place. `rank` is 0 in a list without a search. */
export interface FacilityPosition {
  readonly rank: number;
  readonly name: string;
  readonly id: string;
}

export interface FacilitySearch {
  /** Folded by `normalizeName`; empty finds nothing, undefined does not search. */
  readonly name?: string;
  /** As typed, for the codes of lists. */
  readonly code?: string;
  readonly country?: string;
  readonly after?: FacilityPosition;
  readonly limit: number;
}

/** A place in the list with its place in the order. */
export type RankedFacility = FacilityListItem & { readonly rank: number };

const columns = 'f.id, f.slug, f.name, f.country, f.type, f.adm1, f.is_demo AS demo';

/** All places by name; lists for people sort by language, not by code point (trap D3). */
export async function listFacilities(
  sql: SqlRunner,
  { country, after, limit }: FacilitySearch,
): Promise<RankedFacility[]> {
  return sql.rows(
    `SELECT ${columns}, 0 AS rank FROM portal.facility f
     WHERE ($1::text IS NULL OR f.country = $1)
       AND ($2::text IS NULL OR (f.name COLLATE "und-x-icu", f.id) > ($2 COLLATE "und-x-icu", $3::uuid))
     ORDER BY f.name COLLATE "und-x-icu", f.id LIMIT $4`,
    [country ?? null, after?.name ?? null, after?.id ?? null, limit],
  );
}

/**
 * Places one of whose names is like the search: the same before one that begins with it, before one with a word that
 * does, before one that shares enough trigrams. The rank is a whole number, so that a cursor holds it exactly.
 */
export async function searchFacilities(
  sql: SqlRunner,
  { name = '', code = '', country, after, limit }: FacilitySearch,
): Promise<RankedFacility[]> {
  return sql.rows(
    `WITH hit AS (
       SELECT n.facility_id, max(CASE
         WHEN n.normalized_name = $1 THEN 4000
         WHEN n.normalized_name LIKE $2 THEN 3000
         WHEN n.normalized_name LIKE $3 THEN 2000
         ELSE round(1000 * greatest(similarity(n.normalized_name, $1), word_similarity($1, n.normalized_name)))::int
       END) AS rank
       FROM portal.facility_name n
       WHERE $1 <> '' AND n.vetting_state <> 'retracted' AND (n.normalized_name LIKE $4 OR n.normalized_name % $1 OR $1 <% n.normalized_name)
       GROUP BY n.facility_id
       UNION ALL
       SELECT facility_id, 4000 FROM portal.facility_code WHERE lower(code) = lower($5)
     ), best AS (SELECT facility_id, max(rank)::int AS rank FROM hit GROUP BY facility_id)
     SELECT ${columns}, best.rank FROM best JOIN portal.facility f ON f.id = best.facility_id
     WHERE ($6::text IS NULL OR f.country = $6)
       AND ($7::int IS NULL OR best.rank < $7 OR (best.rank = $7
         AND (f.name COLLATE "und-x-icu", f.id) > ($8 COLLATE "und-x-icu", $9::uuid)))
     ORDER BY best.rank DESC, f.name COLLATE "und-x-icu", f.id LIMIT $10`,
    [
      name,
      `${name}%`,
      `% ${name}%`,
      `%${name}%`,
      code,
      country ?? null,
      after?.rank ?? null,
      after?.name ?? null,
      after?.id ?? null,
      limit,
    ],
  );
}
