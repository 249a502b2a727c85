import type { Actor } from '@habeas/kernel';
import { pageOf } from '@habeas/platform/http';
import type { ClaimContent, FacilityFields } from '../domain/facility.js';
import type { FacilityProposal } from '../persistence/facility-proposals.query.js';
import type {
  FacilityProposalPageResponse,
  FacilityProposalResponse,
  ProposedClaimResponse,
  ProposedProfileResponse,
} from './dto/facility-proposal.responses.js';

/** A page from one proposal more than was asked for. */
export function toProposalPage(
  rows: readonly FacilityProposal[],
  limit: number,
  viewer: Actor,
): FacilityProposalPageResponse {
  return pageOf(
    rows,
    limit,
    (row) => toProposal(row, viewer),
    ({ proposedAt, id }) => [proposedAt.toISOString(), id],
  );
}

function toProposal(row: FacilityProposal, viewer: Actor): FacilityProposalResponse {
  const writers = row.writers.map(({ id, name }) => ({ id, name }));
  return {
    kind: row.kind,
    id: row.id,
    facility: { id: row.facilityId, name: row.facilityName, slug: row.facilitySlug, revision: row.facilityRevision },
    profile: row.kind === 'profile' ? toProfile(row.says) : null,
    publicProfile: row.publicly && toProfile(row.publicly),
    name: row.kind === 'name' ? { name: row.says.name, language: row.says.language, kind: row.says.kind } : null,
    claim: row.kind === 'claim' ? toClaim(row.says) : null,
    proposer: writers.at(-1) ?? null,
    writers,
    proposedAt: row.proposedAt.toISOString(),
    mine: viewer.kind === 'person' && writers.some(({ id }) => id === viewer.accountId),
  };
}

function toProfile({ coordinates, ...profile }: FacilityFields): ProposedProfileResponse {
  return {
    name: profile.name,
    type: profile.type,
    country: profile.country,
    adm1: profile.adm1,
    adm2: profile.adm2,
    adm3: profile.adm3,
    coordinates: coordinates && {
      latitude: coordinates.latitude,
      longitude: coordinates.longitude,
      precision: coordinates.precision,
    },
    opened: profile.opened,
    closed: profile.closed,
  };
}

function toClaim({ source, ...claim }: ClaimContent): ProposedClaimResponse {
  return {
    predicate: claim.predicate,
    value: claim.value,
    text: claim.text,
    unit: claim.unit,
    claimant: claim.claimant,
    claimDate: claim.claimDate,
    checkStatus: claim.checkStatus,
    remark: claim.remark,
    source: { title: source.title, publisher: source.publisher, url: source.url, published: source.published },
  };
}
