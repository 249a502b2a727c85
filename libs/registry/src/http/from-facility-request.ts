import type { ClaimContent, FacilityFields } from '../domain/facility.js';
import type { AddFacilityClaimRequest, ChangeFacilityRequest, CreateFacilityRequest } from './dto/facility.requests.js';

export function toNewFacility(body: CreateFacilityRequest): FacilityFields {
  return {
    name: body.name,
    country: body.country,
    type: body.type ?? null,
    adm1: body.adm1 ?? null,
    adm2: body.adm2 ?? null,
    adm3: body.adm3 ?? null,
    coordinates: body.coordinates ?? null,
    opened: body.opened ?? null,
    closed: body.closed ?? null,
  };
}

/** Absent stays absent: only what was sent changes. */
export function toFacilityChange(body: ChangeFacilityRequest): Partial<FacilityFields> {
  return {
    name: body.name,
    country: body.country,
    type: body.type,
    adm1: body.adm1,
    adm2: body.adm2,
    adm3: body.adm3,
    coordinates: body.coordinates,
    opened: body.opened,
    closed: body.closed,
  };
}

export function toClaimContent(body: AddFacilityClaimRequest): ClaimContent {
  const { source } = body;
  return {
    predicate: body.predicate,
    value: body.value ?? null,
    text: body.text ?? null,
    unit: body.unit ?? null,
    claimant: body.claimant,
    claimDate: body.claimDate ?? null,
    checkStatus: body.checkStatus ?? 'unchecked',
    remark: body.remark ?? null,
    source: {
      title: source.title,
      publisher: source.publisher ?? null,
      url: source.url ?? null,
      published: source.published ?? null,
      language: source.language ?? null,
    },
  };
}
