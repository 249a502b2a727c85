import { Injectable } from '@nestjs/common';
import type { NameSearch } from '../domain/name-search.js';
import { ResearchDatabase } from './research-database.js';
import { Conditions } from './summary-conditions.js';

export interface FacilityRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly type: string | null;
  readonly adm1: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly coordinate_precision: string | null;
  readonly opened: string | null;
  readonly closed: string | null;
  readonly names: { name: string; language: string | null; kind: string }[];
  readonly is_demo: boolean;
}

/** A place as a map shows it. */
export type MapRow = Omit<FacilityRow, 'id' | 'opened' | 'closed' | 'names'>;

export interface ClaimRow {
  readonly id: string;
  readonly predicate: string;
  readonly value_number: number | null;
  readonly value_text: string | null;
  readonly unit: string | null;
  readonly claimant: string;
  readonly claim_date: string | null;
  readonly check_status: string;
  readonly remark: string | null;
  readonly source_title: string | null;
  readonly source_publisher: string | null;
  readonly source_url: string | null;
}

export interface FacilityFilters {
  readonly country?: string;
}

export interface MapFilters extends FacilityFilters {
  readonly type?: string;
}

/** A place that was looked for by name; the rank is a whole number, so that a cursor holds it exactly. */
export interface RankedFacilityRow extends FacilityRow {
  readonly rank: number;
}

/** Share of a word's trigrams that the names of a place must hold: a slip of one letter in five stays above it. */
const nearest = 0.4;

const columns =
  'id, slug, name, country, type, adm1, latitude, longitude, coordinate_precision, opened, closed, names, is_demo';

/** Reads published places of detention. */
@Injectable()
export class PublishedFacilityQuery {
  constructor(private readonly database: ResearchDatabase) {}

  page({ country }: FacilityFilters, limit: number, afterSlug: string | undefined): Promise<FacilityRow[]> {
    const conditions = new Conditions();
    if (country !== undefined) conditions.add('country = $', country);
    if (afterSlug !== undefined) conditions.add('slug > $', afterSlug);
    return this.database.rows<FacilityRow>(
      `SELECT ${columns} FROM published.facility ${conditions.where} ORDER BY slug LIMIT ${conditions.bind(limit + 1)}`,
      conditions.values,
    );
  }

  /** Places by name, the likeliest first: those that contain what was asked for, then those that share enough trigrams. */
  named(
    { folded, trigrams, words }: NameSearch,
    { country }: FacilityFilters,
    limit: number,
    after: { rank: number; slug: string } | undefined,
  ): Promise<RankedFacilityRow[]> {
    const values = new Conditions();
    const contained = `strpos(folded_names, ${values.bind(folded)}) > 0`;
    const asked = `${values.bind(trigrams)}::text[]`;
    const shared = (of: string): string => `cardinality(ARRAY(SELECT unnest(${of}) INTERSECT SELECT unnest(trigrams)))`;
    const near = words.map((word) => {
      const place = `${values.bind(word)}::text[]`;
      return `${shared(place)} >= ${nearest} * cardinality(${place})`;
    });
    const inCountry = country === undefined ? '' : `AND country = ${values.bind(country)}`;
    const following = after
      ? `WHERE (-rank, slug) > (${values.bind(-after.rank)}::int, ${values.bind(after.slug)}::text)`
      : '';
    return this.database.rowsPlannedAnew<RankedFacilityRow>(
      `SELECT * FROM (
         SELECT ${columns}, CASE WHEN ${contained} THEN 1001
           ELSE round(1000.0 * ${shared(asked)} / greatest(1, cardinality(${asked})))::int END AS rank
         FROM published.facility
         WHERE (${contained} OR (${[`trigrams && ${asked}`, ...near].join(' AND ')})) ${inCountry}
       ) f ${following} ORDER BY -rank, slug LIMIT ${values.bind(limit + 1)}`,
      values.values,
    );
  }

  /** Every place there is, also those without a point. */
  map({ country, type }: MapFilters): Promise<MapRow[]> {
    const conditions = new Conditions();
    if (country !== undefined) conditions.add('country = $', country);
    if (type !== undefined) conditions.add('type = $', type);
    return this.database.rows<MapRow>(
      `SELECT slug, name, country, type, adm1, latitude, longitude, coordinate_precision, is_demo
       FROM published.facility ${conditions.where} ORDER BY slug`,
      conditions.values,
    );
  }

  find(slug: string): Promise<FacilityRow | undefined> {
    return this.database.one<FacilityRow>(`SELECT ${columns} FROM published.facility WHERE slug = $1`, [slug]);
  }

  claims(facilityId: string): Promise<ClaimRow[]> {
    return this.database.rows<ClaimRow>(
      `SELECT id, predicate, value_number, value_text, unit, claimant, claim_date, check_status, remark, source_title,
         source_publisher, source_url
       FROM published.facility_claim WHERE facility_id = $1 ORDER BY position, id`,
      [facilityId],
    );
  }

  /** Months of which something was published, by place. */
  coverage({ country }: FacilityFilters, facility: string | undefined) {
    const conditions = new Conditions();
    if (country !== undefined) conditions.add('s.country = $', country);
    if (facility !== undefined) conditions.add('s.facility_slug = $', facility);
    return this.database.rows<{ facility: string; country: string; months: string[] }>(
      `SELECT c.facility_slug AS facility, c.country, array_agg(DISTINCT to_char(c.month, 'YYYY-MM') ORDER BY to_char(c.month, 'YYYY-MM')) AS months
       FROM (SELECT s.facility_slug, s.country, generate_series(s.period_from, s.period_to, interval '1 month') AS month
             FROM (SELECT DISTINCT facility_slug, country, period_from, period_to FROM published.summary s ${conditions.where}) s) c
       GROUP BY c.facility_slug, c.country ORDER BY c.facility_slug`,
      conditions.values,
    );
  }
}
