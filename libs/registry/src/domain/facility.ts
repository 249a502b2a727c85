import type { Vetting } from './vetting.js';

/** How far somebody has compared what is said with its source. */
export type CheckStatus = (typeof checkStatuses)[number];
export const checkStatuses = ['confirmed', 'partly_confirmed', 'unchecked'] as const;

/** How exactly a point says where a place is. */
export type CoordinatePrecision = (typeof coordinatePrecisions)[number];
export const coordinatePrecisions = ['site', 'address', 'town', 'region', 'unknown'] as const;

export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
  readonly precision: CoordinatePrecision;
}

export type FacilityNameKind = (typeof facilityNameKinds)[number];
export const facilityNameKinds = ['official', 'alias', 'acronym', 'former'] as const;

/** One of the names a place goes by. */
export interface FacilityName {
  readonly name: string;
  readonly language: string | null;
  readonly kind: FacilityNameKind;
}

/** The place in somebody's list, such as an agency's own code. */
export interface FacilityCode {
  readonly scheme: string;
  readonly code: string;
}

/** Where a claim was read. A URL is given only after a person opened it. */
export interface ClaimSource {
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly language: string | null;
}

/** What is said of a place: a number with its unit, a text, or both. */
export interface ClaimContent {
  readonly predicate: string;
  readonly value: number | null;
  readonly text: string | null;
  readonly unit: string | null;
  readonly claimant: string;
  /** As given; not everybody dates what they say. */
  readonly claimDate: string | null;
  readonly checkStatus: CheckStatus;
  readonly remark: string | null;
  readonly source: ClaimSource;
}

/** A claim by somebody. Two that disagree stand side by side; none is the truth about the place. */
export interface Claim extends ClaimContent {
  readonly id: string;
  readonly externalId: string | null;
  readonly vetting: Vetting;
}

/** A name with where it stands. */
export interface VettedName extends FacilityName {
  readonly id: string;
  readonly vetting: Vetting;
}

/** What can be changed about a place itself. */
export interface FacilityFields {
  readonly name: string;
  readonly type: string | null;
  readonly country: string;
  readonly adm1: string | null;
  readonly adm2: string | null;
  readonly adm3: string | null;
  readonly coordinates: Coordinates | null;
  /** EDTF, like `closed`. */
  readonly opened: string | null;
  readonly closed: string | null;
}

/** A place of detention with everything that is said of it. */
export interface Facility extends FacilityFields {
  readonly id: string;
  readonly slug: string;
  readonly demo: boolean;
  readonly revision: number;
  /** Where the profile itself stands; what was confirmed last stays public while a change waits. */
  readonly vetting: Vetting;
  /** Whether a confirmed profile of the place is public. */
  readonly public: boolean;
  readonly names: readonly VettedName[];
  readonly codes: readonly FacilityCode[];
  readonly claims: readonly Claim[];
}

/** A place in a list. */
export interface FacilityListItem {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly type: string | null;
  readonly adm1: string | null;
  readonly demo: boolean;
}
