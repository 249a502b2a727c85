import { sqlIn, type Tx } from '@habeas/platform/database';
import type { Named } from '../domain/records/named-in.js';

/** What records may name, as far as it is there. */
export interface KnownReferences {
  /** Ids of sources by their external id. */
  readonly sources: ReadonlyMap<string, string>;
  /** Places by their slug. */
  readonly facilities: ReadonlyMap<string, { readonly id: string; readonly opened: string | null }>;
  readonly categories: ReadonlySet<string>;
  /** Slugs of records that are not taken back. */
  readonly records: ReadonlySet<string>;
}

/** Looks up what records name: four statements however many they are. */
export async function findReferences(tx: Tx, named: Named): Promise<KnownReferences> {
  const sql = sqlIn(tx);
  const sources = await sql.rows<{ id: string; externalId: string }>(
    `SELECT id, external_id AS "externalId" FROM portal.source WHERE external_id = ANY($1)`,
    [named.sources],
  );
  const facilities = await sql.rows<{ id: string; slug: string; opened: string | null }>(
    `SELECT id, slug, opened FROM portal.facility WHERE slug = ANY($1)`,
    [named.facilities],
  );
  const categories = await sql.rows<{ code: string }>(`SELECT code FROM portal.category WHERE code = ANY($1)`, [
    named.categories,
  ]);
  const records = await sql.rows<{ slug: string }>(
    `SELECT slug FROM portal.context_record WHERE slug = ANY($1) AND state <> 'retracted'`,
    [named.records],
  );
  return {
    records: new Set(records.map(({ slug }) => slug)),
    sources: new Map(sources.map(({ id, externalId }) => [externalId, id])),
    facilities: new Map(facilities.map(({ slug, ...facility }) => [slug, facility])),
    categories: new Set(categories.map(({ code }) => code)),
  };
}
