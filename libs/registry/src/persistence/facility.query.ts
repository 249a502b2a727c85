import { isId } from '@habeas/kernel';
import type { SqlRunner } from '@habeas/platform/database';
import type { Claim, CoordinatePrecision, Facility, FacilityCode, VettedName } from '../domain/facility.js';
import type { Vetting } from '../domain/vetting.js';

type FacilityRow = Omit<Facility, 'coordinates' | 'names' | 'codes' | 'claims' | 'vetting'> &
  Vetting & {
    readonly latitude: number | null;
    readonly longitude: number | null;
    /** Filled whenever the coordinates are: the table holds both or neither. */
    readonly precision: CoordinatePrecision;
  };

type Of<T> = T & { readonly facilityId: string };

/** Everything about these places that was not taken back, four statements however many they are. Unknown ids are left out. */
export async function findFacilities(sql: SqlRunner, ids: readonly string[]): Promise<Facility[]> {
  if (ids.length === 0) return [];
  const rows = await sql.rows<FacilityRow>(
    `SELECT id, slug, name, type, country, adm1, adm2, adm3, latitude, longitude, coordinate_precision AS precision,
            opened, closed, is_demo AS demo, revision, confirmed_profile IS NOT NULL AS public,
            vetting_state AS state, writers, proposed_at AS "proposedAt", confirmed_at AS "confirmedAt"
     FROM portal.facility WHERE id = ANY($1) ORDER BY slug`,
    [ids],
  );
  const names = await sql.rows<Of<Omit<VettedName, 'vetting'> & Vetting>>(
    `SELECT facility_id AS "facilityId", id, name, language, kind, ${vettingColumns('')} FROM portal.facility_name
     WHERE facility_id = ANY($1) AND vetting_state <> 'retracted' ORDER BY position, kind = 'official' DESC, normalized_name`,
    [ids],
  );
  const codes = await sql.rows<Of<FacilityCode>>(
    `SELECT facility_id AS "facilityId", scheme, code FROM portal.facility_code
     WHERE facility_id = ANY($1) ORDER BY scheme, code`,
    [ids],
  );
  const claims = await findClaims(sql, ids);
  return rows.map(({ latitude, longitude, precision, state, writers, proposedAt, confirmedAt, ...row }) => ({
    ...row,
    vetting: { state, writers, proposedAt, confirmedAt },
    coordinates: latitude === null || longitude === null ? null : { latitude, longitude, precision },
    names: of(names, row.id).map(({ id, name, language, kind, ...vetting }) => ({
      id,
      name,
      language,
      kind,
      vetting: toVetting(vetting),
    })),
    codes: of(codes, row.id).map(({ scheme, code }) => ({ scheme, code })),
    claims: of(claims, row.id).map(({ facilityId: _id, ...claim }) => claim),
  }));
}

/** The id of a place by its slug or by itself. */
export async function findFacilityId(sql: SqlRunner, idOrSlug: string): Promise<string | undefined> {
  const row = await sql.one<{ id: string }>(
    `SELECT id FROM portal.facility WHERE ${isId(idOrSlug) ? 'id' : 'slug'} = $1`,
    [idOrSlug],
  );
  return row?.id;
}

interface ClaimRow extends Omit<Claim, 'source' | 'vetting'>, Vetting {
  readonly facilityId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly sourceLanguage: string | null;
}

async function findClaims(sql: SqlRunner, ids: readonly string[]): Promise<Of<Claim>[]> {
  const rows = await sql.rows<ClaimRow>(
    `SELECT c.facility_id AS "facilityId", c.id, c.external_id AS "externalId", c.predicate, c.value_number AS value,
            c.value_text AS text, c.unit, c.claimant, c.claim_date AS "claimDate", c.check_status AS "checkStatus", c.remark,
            s.title, s.publisher, s.url, s.published, s.language AS "sourceLanguage", ${vettingColumns('c.')}
     FROM portal.claim c JOIN portal.source s ON s.id = c.source_id
     WHERE c.facility_id = ANY($1) AND c.vetting_state <> 'retracted' ORDER BY c.position, c.id`,
    [ids],
  );
  return rows.map(
    ({ title, publisher, url, published, sourceLanguage, state, writers, proposedAt, confirmedAt, ...claim }) => ({
      ...claim,
      vetting: { state, writers, proposedAt, confirmedAt },
      source: { title, publisher, url, published, language: sourceLanguage },
    }),
  );
}

function vettingColumns(table: '' | 'c.'): string {
  return `${table}vetting_state AS state, array_remove(ARRAY[${table}proposed_by], NULL) AS writers,
    ${table}proposed_at AS "proposedAt", ${table}confirmed_at AS "confirmedAt"`;
}

function toVetting({ state, writers, proposedAt, confirmedAt }: Vetting): Vetting {
  return { state, writers, proposedAt, confirmedAt };
}

function of<T extends { readonly facilityId: string }>(rows: readonly T[], id: string): T[] {
  return rows.filter((row) => row.facilityId === id);
}
