import { Decimal, EdtfText, NestedObject, OneOf, PageQuery, Text } from '@habeas/platform/http';
import { checkStatuses, coordinatePrecisions, facilityNameKinds } from '../../domain/facility.js';
import type { CheckStatus, CoordinatePrecision, FacilityNameKind } from '../../domain/facility.js';

const country = /^[A-Z]{2}$/;
/** BCP 47: a language, and a script and a region if need be. Longer tags have room for words. */
const language = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
const slugOrId = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class FacilityParams {
  @Text({ max: 120, pattern: slugOrId, description: 'The id or the slug.' })
  id!: string;
}

export class SearchFacilitiesRequest extends PageQuery {
  @Text({ min: 0, max: 200, optional: true, description: 'Any name, alias, acronym or code, also misspelled.' })
  q?: string;

  @Text({ max: 2, pattern: country, optional: true, description: 'ISO 3166-1 alpha-2.', example: 'SV' })
  country?: string;
}

export class CoordinatesRequest {
  @Decimal({ min: -90, max: 90 })
  latitude!: number;

  @Decimal({ min: -180, max: 180 })
  longitude!: number;

  @OneOf(coordinatePrecisions)
  precision!: CoordinatePrecision;
}

class FacilityDetailsRequest {
  @Text({ max: 100, optional: true, nullable: true, example: 'prison' })
  type?: string | null;

  @Text({ max: 100, optional: true, nullable: true, description: 'First administrative level.' })
  adm1?: string | null;

  @Text({ max: 100, optional: true, nullable: true, description: 'Second administrative level.' })
  adm2?: string | null;

  @Text({ max: 100, optional: true, nullable: true, description: 'Third administrative level.' })
  adm3?: string | null;

  @NestedObject(() => CoordinatesRequest, { optional: true, nullable: true })
  coordinates?: CoordinatesRequest | null;

  @EdtfText({ optional: true, nullable: true })
  opened?: string | null;

  @EdtfText({ optional: true, nullable: true })
  closed?: string | null;
}

export class CreateFacilityRequest extends FacilityDetailsRequest {
  @Text({ max: 200 })
  name!: string;

  @Text({ max: 2, pattern: country, example: 'SV' })
  country!: string;
}

export class ChangeFacilityRequest extends FacilityDetailsRequest {
  @Text({ max: 200, optional: true, description: 'The name before stays as a former name.' })
  name?: string;

  @Text({ max: 2, pattern: country, optional: true, example: 'SV' })
  country?: string;
}

export class AddFacilityNameRequest {
  @Text({ max: 200 })
  name!: string;

  @Text({ max: 35, pattern: language, optional: true, nullable: true, description: 'BCP 47.', example: 'es' })
  language?: string | null;

  @OneOf(facilityNameKinds)
  kind!: FacilityNameKind;
}

export class ClaimSourceRequest {
  @Text({ max: 500 })
  title!: string;

  @Text({ max: 200, optional: true, nullable: true })
  publisher?: string | null;

  @Text({
    max: 2000,
    pattern: /^https?:\/\/[^\s]+$/,
    optional: true,
    nullable: true,
    description: 'Only after somebody opened it.',
  })
  url?: string | null;

  @EdtfText({ optional: true, nullable: true, description: 'When it was published.' })
  published?: string | null;

  @Text({ max: 35, pattern: language, optional: true, nullable: true, description: 'BCP 47.', example: 'en' })
  language?: string | null;
}

export class AddFacilityClaimRequest {
  @Text({ max: 60, pattern: /^[a-z][a-z0-9_]*$/, example: 'capacity_maximum' })
  predicate!: string;

  @Decimal({ min: -1_000_000_000, max: 1_000_000_000, optional: true, nullable: true, description: 'Needs a unit.' })
  value?: number | null;

  @Text({ max: 5000, optional: true, nullable: true, description: 'Needed without a value.' })
  text?: string | null;

  @Text({ max: 60, optional: true, nullable: true, example: 'persons' })
  unit?: string | null;

  @Text({ max: 300, description: 'Who says so.' })
  claimant!: string;

  @Text({ max: 60, optional: true, nullable: true, description: 'As given.', example: '2 Feb 2023' })
  claimDate?: string | null;

  @OneOf(checkStatuses, {
    optional: true,
    description: 'How far it was compared with its source; unchecked when absent.',
  })
  checkStatus?: CheckStatus;

  @Text({ max: 1000, optional: true, nullable: true })
  remark?: string | null;

  @NestedObject(() => ClaimSourceRequest)
  source!: ClaimSourceRequest;
}
