import { pageOf } from '@habeas/platform/http';
import type { Claim, Facility } from '../domain/facility.js';
import type { RankedFacility } from '../persistence/search-facilities.query.js';
import type {
  ClaimResponse,
  FacilityListItemResponse,
  FacilityPageResponse,
  FacilityResponse,
} from './dto/facility.responses.js';

/** A page from one place more than was asked for. */
export function toFacilityPage(rows: readonly RankedFacility[], limit: number): FacilityPageResponse {
  return pageOf(rows, limit, toListItem, ({ rank, name, id }) => [rank, name, id]);
}

export function toFacilityResponse(facility: Facility): FacilityResponse {
  const { coordinates } = facility;
  return {
    id: facility.id,
    slug: facility.slug,
    name: facility.name,
    type: facility.type,
    country: facility.country,
    adm1: facility.adm1,
    adm2: facility.adm2,
    adm3: facility.adm3,
    coordinates: coordinates && {
      latitude: coordinates.latitude,
      longitude: coordinates.longitude,
      precision: coordinates.precision,
    },
    opened: facility.opened,
    closed: facility.closed,
    demo: facility.demo,
    revision: facility.revision,
    names: facility.names.map(({ name, language, kind }) => ({ name, language, kind })),
    codes: facility.codes.map(({ scheme, code }) => ({ scheme, code })),
    claims: facility.claims.map(toClaim),
    readings: [],
    indicators: [],
  };
}

function toListItem({ id, slug, name, country, type, adm1, demo }: RankedFacility): FacilityListItemResponse {
  return { id, slug, name, country, type, adm1, demo };
}

function toClaim(claim: Claim): ClaimResponse {
  const { title, publisher, url, published } = claim.source;
  return {
    id: claim.id,
    predicate: claim.predicate,
    value: claim.value,
    text: claim.text,
    unit: claim.unit,
    claimant: claim.claimant,
    claimDate: claim.claimDate,
    checkStatus: claim.checkStatus,
    remark: claim.remark,
    source: { title, publisher, url, published },
  };
}
