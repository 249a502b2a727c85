import { countingNote, coverageNote } from '../domain/notes.js';
import type { ClaimRow, FacilityRow, MapRow } from '../persistence/published-facility.query.js';
import type { FacilityProfile } from '../use-cases/read-facilities.js';
import type { FacilityCollectionResponse, FacilityFeatureResponse } from './dto/facility-map.response.js';
import type { FacilityProfileResponse, FacilityReadingResponse } from './dto/facility-profile.response.js';
import type { ClaimResponse, FacilityItemResponse } from './dto/facility.response.js';
import type { IndicatorResponse } from './dto/indicator.response.js';

export function toFacilityItem(row: FacilityRow): FacilityItemResponse {
  return { slug: row.slug, name: row.name, country: row.country, type: row.type, adm1: row.adm1, demo: row.is_demo };
}

/** Places as GeoJSON (RFC 7946). */
export function toCollection(rows: readonly MapRow[]): FacilityCollectionResponse {
  return { type: 'FeatureCollection', features: rows.map(toFeature) };
}

function toFeature(row: MapRow): FacilityFeatureResponse {
  const { slug, name, country, type, adm1, latitude, longitude, coordinate_precision: precision } = row;
  return {
    type: 'Feature',
    geometry: latitude === null || longitude === null ? null : { type: 'Point', coordinates: [longitude, latitude] },
    properties: { slug, name, country, type, adm1, precision, demo: row.is_demo },
  };
}

export function toFacilityProfile({
  facility,
  claims,
  counts,
  readings,
  indicators,
}: FacilityProfile): FacilityProfileResponse {
  const { latitude, longitude, coordinate_precision } = facility;
  return {
    slug: facility.slug,
    name: facility.name,
    country: facility.country,
    type: facility.type,
    adm1: facility.adm1,
    demo: facility.is_demo,
    coordinates:
      latitude === null || longitude === null ? null : { latitude, longitude, precision: coordinate_precision },
    opened: facility.opened,
    closed: facility.closed,
    names: facility.names.map(({ name, language, kind }) => ({ name, language, kind })),
    claims: claims.map(toClaim),
    readings: readings.map(toReading),
    // Each was written by the publisher as it is sent.
    indicators: indicators.map((detail): IndicatorResponse => JSON.parse(detail)),
    counts: counts.map(({ key, value }) => ({
      category: key.category ?? '',
      value,
      status: value === null ? 'suppressed' : 'value',
    })),
    countingNote,
    coverageNote,
  };
}

function toReading(row: FacilityProfile['readings'][number]): FacilityReadingResponse {
  const { dataset, group, measure, unit, value, first, last, title, publisher, url } = row;
  return { dataset, group, measure, unit, value, first, last, source: { title, publisher, url } };
}

export function toClaim(row: ClaimRow): ClaimResponse {
  const sourced = row.source_title !== null || row.source_publisher !== null || row.source_url !== null;
  return {
    id: row.id,
    predicate: row.predicate,
    value: row.value_number,
    text: row.value_text,
    unit: row.unit,
    claimant: row.claimant,
    claimDate: row.claim_date,
    checkStatus: row.check_status,
    remark: row.remark,
    source: sourced ? { title: row.source_title, publisher: row.source_publisher, url: row.source_url } : null,
  };
}
