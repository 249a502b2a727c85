import type { Actor } from '@habeas/kernel';
import { pageOf } from '@habeas/platform/http';
import type { Claim, Facility } from '../domain/facility.js';
import type { Vetting } from '../domain/vetting.js';
import type { RankedFacility } from '../persistence/search-facilities.query.js';
import type {
  ClaimResponse,
  FacilityListItemResponse,
  FacilityPageResponse,
  FacilityResponse,
} from './dto/facility.responses.js';
import type { PlaceFigures } from '../use-cases/indicators/facility-figures.js';
import type { FacilityIndicatorResponse, FacilityReadingResponse } from './dto/facility-figures.responses.js';
import type { VettingResponse } from './dto/vetting.response.js';

/** A page from one place more than was asked for. */
export function toFacilityPage(rows: readonly RankedFacility[], limit: number): FacilityPageResponse {
  return pageOf(rows, limit, toListItem, ({ rank, name, id }) => [rank, name, id]);
}

/** The place as `viewer` sees it: what they wrote themselves is marked. */
export function toFacilityResponse(facility: Facility, figures: PlaceFigures, viewer: Actor): FacilityResponse {
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
    vetting: toVetting(facility.vetting, viewer),
    public: facility.public,
    names: facility.names.map(({ id, name, language, kind, vetting }) => ({
      id,
      name,
      language,
      kind,
      vetting: toVetting(vetting, viewer),
    })),
    codes: facility.codes.map(({ scheme, code }) => ({ scheme, code })),
    claims: facility.claims.map((claim) => toClaim(claim, viewer)),
    readings: figures.readings.map(toReading),
    indicators: figures.indicators.map(toIndicator),
  };
}

function toReading(reading: PlaceFigures['readings'][number]): FacilityReadingResponse {
  const { dataset, group, measure, value, first, last, title } = reading;
  return { dataset, group, measure, value, first, last, source: title };
}

function toIndicator(statement: PlaceFigures['indicators'][number]): FacilityIndicatorResponse {
  const { indicator, formula, unit, low, high, sameTime, daysApart, inputs, levels, benchmark } = statement;
  return {
    indicator,
    formula,
    unit,
    low,
    high,
    sameTime,
    daysApart,
    inputs: inputs.map((input) => ({
      what: input.what,
      low: input.low,
      high: input.high,
      date: input.date,
      claimant: input.claimant,
    })),
    levels: levels.filter(({ crossed }) => crossed !== 'no'),
    checkStatus: benchmark.checkStatus,
  };
}

function toListItem({ id, slug, name, country, type, adm1, demo }: RankedFacility): FacilityListItemResponse {
  return { id, slug, name, country, type, adm1, demo };
}

function toClaim(claim: Claim, viewer: Actor): ClaimResponse {
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
    vetting: toVetting(claim.vetting, viewer),
  };
}

function toVetting({ state, writers, proposedAt, confirmedAt }: Vetting, viewer: Actor): VettingResponse {
  return {
    state,
    proposedAt: proposedAt.toISOString(),
    confirmedAt: confirmedAt?.toISOString() ?? null,
    mine: viewer.kind === 'person' && writers.includes(viewer.accountId),
  };
}
