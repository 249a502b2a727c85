import type { SqlRunner } from '@habeas/platform/database';
import type { ClaimContent, CoordinatePrecision, FacilityFields, FacilityName } from '../domain/facility.js';

/** Somebody who wrote. */
export interface Writer {
  readonly id: string;
  readonly name: string;
}

/** What a proposal says, and for a profile what is public of it until then. */
export type ProposedFact =
  | { readonly kind: 'profile'; readonly says: FacilityFields; readonly publicly: FacilityFields | null }
  | { readonly kind: 'name'; readonly says: FacilityName; readonly publicly: null }
  | { readonly kind: 'claim'; readonly says: ClaimContent; readonly publicly: null };

/** A fact that waits for a second person. */
export type FacilityProposal = ProposedFact & {
  /** The fact's own id; for a profile the place's. */
  readonly id: string;
  readonly facilityId: string;
  readonly facilityName: string;
  readonly facilitySlug: string;
  readonly facilityRevision: number;
  /** Whoever wrote any of it, the last one at the end. */
  readonly writers: readonly Writer[];
  readonly proposedAt: Date;
};

/** After which proposal a page begins. */
export interface ProposalPosition {
  readonly proposedAt: string;
  readonly id: string;
}

/** A profile as its columns say it, in the table and in the copy that was confirmed. */
type ProfileDocument = Omit<FacilityFields, 'coordinates'> & {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly coordinate_precision: CoordinatePrecision;
};

type ProposalRow = Omit<FacilityProposal, 'kind' | 'says' | 'publicly'> &
  (
    | { readonly kind: 'profile'; readonly says: ProfileDocument; readonly publicly: ProfileDocument | null }
    | { readonly kind: 'name'; readonly says: FacilityName }
    | { readonly kind: 'claim'; readonly says: ClaimContent }
  );

/** What waits, the oldest first; a name that a place is to be listed under waits with the profile. */
export async function listFacilityProposals(
  sql: SqlRunner,
  { after, limit }: { readonly after?: ProposalPosition; readonly limit: number },
): Promise<FacilityProposal[]> {
  const rows = await sql.rows<ProposalRow>(
    `SELECT p.kind, p.id, p.says, p.publicly, p.proposed_at AS "proposedAt", f.id AS "facilityId",
       f.name AS "facilityName", f.slug AS "facilitySlug", f.revision AS "facilityRevision",
       (SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name)
          ORDER BY array_position(p.writers, a.id)), '[]')
        FROM portal.account a WHERE a.id = ANY (p.writers)) AS writers
     FROM (
       SELECT 'profile' AS kind, id, id AS facility_id, proposed_at, writers, to_jsonb(place) AS says,
         confirmed_profile AS publicly
       FROM portal.facility place WHERE vetting_state = 'proposed'
       UNION ALL
       SELECT 'name', id, facility_id, proposed_at, ARRAY[proposed_by],
         jsonb_build_object('name', name, 'language', language, 'kind', kind), NULL
       FROM portal.facility_name WHERE vetting_state = 'proposed' AND position > 0
       UNION ALL
       SELECT 'claim', c.id, c.facility_id, c.proposed_at, ARRAY[c.proposed_by],
         jsonb_build_object('predicate', c.predicate, 'value', c.value_number, 'text', c.value_text, 'unit', c.unit,
           'claimant', c.claimant, 'claimDate', c.claim_date, 'checkStatus', c.check_status, 'remark', c.remark,
           'source', jsonb_build_object('title', s.title, 'publisher', s.publisher, 'url', s.url,
             'published', s.published, 'language', s.language)), NULL
       FROM portal.claim c JOIN portal.source s ON s.id = c.source_id WHERE c.vetting_state = 'proposed'
     ) p JOIN portal.facility f ON f.id = p.facility_id
     WHERE $1::timestamptz IS NULL OR (p.proposed_at, p.id) > ($1, $2::uuid)
     ORDER BY p.proposed_at, p.id LIMIT $3`,
    [after?.proposedAt ?? null, after?.id ?? null, limit],
  );
  return rows.map(toProposal);
}

function toProposal(row: ProposalRow): FacilityProposal {
  if (row.kind !== 'profile') return { ...row, publicly: null } as FacilityProposal; // the union is lost in the spread
  return { ...row, says: toFields(row.says), publicly: row.publicly && toFields(row.publicly) };
}

function toFields({
  latitude,
  longitude,
  coordinate_precision: precision,
  ...profile
}: ProfileDocument): FacilityFields {
  return {
    name: profile.name,
    type: profile.type,
    country: profile.country,
    adm1: profile.adm1,
    adm2: profile.adm2,
    adm3: profile.adm3,
    coordinates: latitude === null || longitude === null ? null : { latitude, longitude, precision },
    opened: profile.opened,
    closed: profile.closed,
  };
}
