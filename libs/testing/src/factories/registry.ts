import { newId } from '@habeas/kernel';
import { normalizeName } from '@habeas/registry';
import type { TestDatabase } from '../test-database.js';

export interface TestFacility {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

/** An invented place with one official name, confirmed in the operator's name. */
export async function insertFacility(
  db: Pick<TestDatabase, 'rows'>,
  overrides: { name?: string; slug?: string; country?: string; demo?: boolean } = {},
): Promise<TestFacility> {
  const id = newId();
  const facility = { id, slug: overrides.slug ?? `place-${id}`, name: overrides.name ?? `Place ${id.slice(-6)}` };
  await db.rows(
    `INSERT INTO portal.facility (id, slug, name, country, is_demo, vetting_state, confirmed_profile, confirmed_at)
     VALUES ($1, $2, $3::text, $4::text, $5, 'confirmed',
       jsonb_build_object('name', $3::text, 'country', $4::text), now())`,
    [id, facility.slug, facility.name, overrides.country ?? 'XA', overrides.demo ?? true],
  );
  await db.rows(
    `INSERT INTO portal.facility_name (id, facility_id, name, normalized_name, kind, vetting_state, proposed_at, confirmed_at)
     VALUES ($1, $2, $3, $4, 'official', 'confirmed', now(), now())`,
    [newId(), id, facility.name, normalizeName(facility.name)],
  );
  return facility;
}
