import { Injectable } from '@nestjs/common';
import type { Resolution } from '../domain/population-span.js';
import { ResearchDatabase } from './research-database.js';

/** What one source counts of one place: one group in one way. */
export interface PopulationSeriesRow {
  readonly series_id: number;
  readonly position: number;
  readonly dataset: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly resolution: Resolution;
  readonly year_starts_in: number;
  readonly code: string;
  readonly measure: string;
  readonly unit: string;
}

export interface PopulationPointRow {
  /** First day. */
  readonly period: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly readings: number;
  readonly possible: number;
}

/** The newest reading of one group by one source. */
export interface NewestReadingRow {
  readonly dataset: string;
  readonly group: string;
  readonly measure: string;
  readonly unit: string;
  readonly value: number;
  /** First and last day of the span that it is of. */
  readonly first: string;
  readonly last: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
}

export interface PointsAsked {
  readonly from: string;
  readonly to: string;
}

/** Reads published population readings along their key. A span without a reading has no row. */
@Injectable()
export class PublishedPopulationQuery {
  constructor(private readonly database: ResearchDatabase) {}

  /** What sources count of the place: every group of every dataset. */
  series(facilityId: string): Promise<PopulationSeriesRow[]> {
    return this.database.rows<PopulationSeriesRow>(
      `SELECT s.id AS series_id, g.position, d.key AS dataset, d.title, d.publisher, d.url, d.resolution, d.year_starts_in,
         g.code, g.measure, g.unit
       FROM published.reading_series s
       JOIN published.reading_dataset d ON d.id = s.dataset_id
       JOIN published.reading_group g ON g.dataset_id = d.id
       WHERE s.facility_id = $1 ORDER BY d.key, g.position`,
      [facilityId],
    );
  }

  /** The newest reading of every group of every dataset. */
  newest(facilityId: string): Promise<NewestReadingRow[]> {
    return this.database.rows<NewestReadingRow>(
      `SELECT d.key AS dataset, g.code AS "group", g.measure, g.unit, newest.value, newest.period AS first,
         (newest.period + ('1 ' || d.resolution)::interval - interval '1 day')::date AS last, d.title, d.publisher, d.url
       FROM published.reading_series s
       JOIN published.reading_dataset d ON d.id = s.dataset_id
       JOIN published.reading_group g ON g.dataset_id = d.id
       CROSS JOIN LATERAL (
         SELECT r.period, r."values"[g.position] AS value FROM published.population_reading r
         WHERE r.series_id = s.id AND r."values"[g.position] IS NOT NULL ORDER BY r.period DESC, r.position LIMIT 1) newest
       WHERE s.facility_id = $1 ORDER BY d.key, g.position`,
      [facilityId],
    );
  }

  /** The readings as the source gives them, oldest first. */
  readings({ series_id, position }: PopulationSeriesRow, { from, to }: PointsAsked): Promise<PopulationPointRow[]> {
    return this.database.rows<PopulationPointRow>(
      `SELECT period, "values"[$2] AS value, "values"[$2] AS low, "values"[$2] AS high, 1 AS readings, 1 AS possible
       FROM published.population_reading
       WHERE series_id = $1 AND period BETWEEN $3 AND $4 AND "values"[$2] IS NOT NULL ORDER BY period, position`,
      [series_id, position, from, to],
    );
  }

  /** Means of months or years over the readings there are, with how many those are of how many. */
  means(
    { series_id, position, resolution }: PopulationSeriesRow,
    { from, to, by }: PointsAsked & { readonly by: 'month' | 'year' },
  ): Promise<PopulationPointRow[]> {
    return this.database.rows<PopulationPointRow>(
      `SELECT first::date AS period, avg(value) AS value, min(value) AS low, max(value) AS high, count(*)::int AS readings,
         CASE $6 WHEN 'day' THEN (first + ('1 ' || $5)::interval)::date - first::date ELSE 12 END AS possible
       FROM (SELECT "values"[$2] AS value, date_trunc($5, period::timestamp) AS first FROM published.population_reading
             WHERE series_id = $1 AND period BETWEEN $3 AND $4 AND "values"[$2] IS NOT NULL) r
       GROUP BY first ORDER BY first`,
      [series_id, position, from, to, by, resolution],
    );
  }
}
