import { Injectable } from '@nestjs/common';
import type { ContextFilters, DayPosition, RecordKind } from '../domain/context-filters.js';
import { addDays } from './day-conditions.js';
import { ResearchDatabase } from './research-database.js';
import { Conditions } from './summary-conditions.js';

/** One line of a list: the answer as it was written at publication, and where it stands in the order. */
export interface ListedRecord {
  readonly slug: string;
  readonly kind: RecordKind;
  readonly hash: string;
  readonly list_item: string;
  readonly day: string;
}

/** A row of a download. */
export interface ExportedRecord {
  readonly slug: string;
  readonly kind: RecordKind;
  readonly day: string;
  readonly published_on: string;
  readonly detail: string;
  /** The places it touches that have a point. */
  readonly points: { slug: string; longitude: number; latitude: number; precision: string | null }[];
}

/** A value of a series. */
export interface StatisticRow {
  readonly detail: string;
  readonly happened_from: string | null;
}

/** A named series, and what there is of it. */
export interface SeriesRow {
  readonly series: string;
  readonly values: number;
  /** What its values are numbers of. */
  readonly units: readonly string[];
  readonly first: string | null;
  readonly last: string | null;
}

/** Records without a date come last: their place in the order is the first day there is. */
const day = `coalesce(r.happened_from, '-infinity')`;
const columns = { from: 'r.happened_from', to: 'r.happened_to' };

/** Reads published records of the context as they were written, the newest first. */
@Injectable()
export class PublishedContextQuery {
  constructor(private readonly database: ResearchDatabase) {}

  /** One row more than the limit, if there is one. */
  page(filters: ContextFilters, limit: number, after: DayPosition | undefined): Promise<ListedRecord[]> {
    const conditions = conditionsOf(filters, after);
    return this.database.rows<ListedRecord>(
      `SELECT r.slug, r.kind, r.hash, r.list_item, ${day}::text AS day FROM published.context_record r ${conditions.where}
       ORDER BY ${day} DESC, r.slug LIMIT ${conditions.bind(limit + 1)}`,
      conditions.values,
    );
  }

  /** Rows of a download, in the order of the list. */
  exported(filters: ContextFilters, limit: number, after: DayPosition | undefined): Promise<ExportedRecord[]> {
    const conditions = conditionsOf(filters, after);
    return this.database.rowsPlannedAnew<ExportedRecord>(
      `SELECT r.slug, r.kind, ${day}::text AS day, r.published_on, r.detail,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', f.slug, 'longitude', f.longitude, 'latitude', f.latitude,
              'precision', f.coordinate_precision) ORDER BY f.slug), '[]')
          FROM published.facility f
          WHERE f.slug = ANY(r.facility_slugs) AND f.longitude IS NOT NULL AND f.latitude IS NOT NULL) AS points
       FROM published.context_record r ${conditions.where} ORDER BY ${day} DESC, r.slug LIMIT ${conditions.bind(limit)}`,
      conditions.values,
    );
  }

  /** Another text whenever one of the records is another, or a place that they touch has another point. */
  async state(filters: ContextFilters): Promise<string> {
    const conditions = conditionsOf(filters, undefined);
    const row = await this.database.one<{ state: string }>(
      `SELECT md5(coalesce(string_agg(r.hash, '' ORDER BY r.slug), '') || (SELECT coalesce(string_agg(
           concat_ws(' ', f.slug, f.longitude, f.latitude, f.coordinate_precision), ',' ORDER BY f.slug), '')
         FROM published.facility f)) AS state
       FROM published.context_record r ${conditions.where}`,
      conditions.values,
    );
    return row?.state ?? '';
  }

  series(limit: number, afterSeries: string | undefined): Promise<SeriesRow[]> {
    const conditions = new Conditions().add('r.series IS NOT NULL');
    if (afterSeries !== undefined) conditions.add('r.series > $', afterSeries);
    return this.database.rows<SeriesRow>(
      `SELECT r.series, count(*)::int AS "values", array_agg(DISTINCT r.unit) AS units,
         min(r.happened_from)::text AS first, max(r.happened_to)::text AS last
       FROM published.context_record r ${conditions.where} GROUP BY r.series ORDER BY r.series
       LIMIT ${conditions.bind(limit + 1)}`,
      conditions.values,
    );
  }

  /** The values of a series in order of time. */
  values(series: string): Promise<StatisticRow[]> {
    return this.database.rows<StatisticRow>(
      `SELECT r.detail, r.happened_from FROM published.context_record r WHERE r.series = $1
       ORDER BY r.happened_from, r.happened_to, r.slug`,
      [series],
    );
  }
}

function conditionsOf(filters: ContextFilters, after: DayPosition | undefined): Conditions {
  const { kind, facility, country } = filters;
  const conditions = new Conditions();
  if (kind !== undefined) conditions.add('r.kind = $', kind);
  if (facility !== undefined) conditions.add('r.facility_slugs @> ARRAY[$::text]', facility);
  if (country !== undefined) conditions.add('r.countries @> ARRAY[$::text]', country);
  addDays(conditions, columns, filters);
  if (after) conditions.add(`(${day} < $::date OR (${day} = $::date AND r.slug > $))`, after.day, after.day, after.key);
  return conditions;
}
