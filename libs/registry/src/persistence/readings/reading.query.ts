import { Injectable } from '@nestjs/common';
import { Sql } from '@habeas/platform/database';
import type { ReadingMeasure, ReadingResolution } from '../../domain/readings/reading-mapping.js';

/** What one source says of one place, in the shape that it says it in. */
export interface ReadingSeries {
  readonly id: number;
  readonly dataset: string;
  readonly sourceTitle: string;
  readonly publisher: string | null;
  readonly resolution: ReadingResolution;
  readonly groups: readonly { readonly group: string; readonly measure: ReadingMeasure }[];
  readonly first: string;
  readonly last: string;
}

/** A value with the readings that it rests on. A span without any reading is not there: it is a gap, never a zero. */
export interface ReadingPoint {
  /** First day of the span. */
  readonly period: string;
  /** Tells apart what one source says twice of the same span; 0 in a coarser resolution. */
  readonly position: number;
  /** The reading itself, or the mean of those there are. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** How many readings lie in the span. */
  readonly readings: number;
  /** How many it could have. */
  readonly possible: number;
}

export interface PointsAsked {
  readonly seriesId: number;
  readonly group: string;
  readonly measure: ReadingMeasure;
  readonly resolution: ReadingResolution;
  readonly from: string;
  readonly to: string;
  /** The last point of the page before. */
  readonly after?: Pick<ReadingPoint, 'period' | 'position'> | undefined;
  readonly limit: number;
}

/** Reads population readings along the primary key. */
@Injectable()
export class ReadingQuery {
  constructor(private readonly sql: Sql) {}

  series(facilityId: string): Promise<ReadingSeries[]> {
    return this.sql.rows<ReadingSeries>(
      `SELECT s.id, d.key AS dataset, source.title AS "sourceTitle", source.publisher, d.resolution,
         (SELECT jsonb_agg(jsonb_build_object('group', g.code, 'measure', g.measure) ORDER BY g.position)
          FROM portal.reading_group g WHERE g.dataset_id = d.id) AS groups,
         first.period AS first, last.period AS last
       FROM portal.reading_series s
       JOIN portal.reading_dataset d ON d.id = s.dataset_id
       JOIN portal.source ON source.id = d.source_id
       CROSS JOIN LATERAL (SELECT period FROM portal.population_reading r WHERE r.series_id = s.id ORDER BY period LIMIT 1) first
       CROSS JOIN LATERAL (SELECT period FROM portal.population_reading r WHERE r.series_id = s.id ORDER BY period DESC LIMIT 1) last
       WHERE s.facility_id = $1 ORDER BY d.key`,
      [facilityId],
    );
  }

  /** The readings as they are, oldest first. */
  readings({ seriesId, group, measure, from, to, after, limit }: PointsAsked): Promise<ReadingPoint[]> {
    return this.sql.rows<ReadingPoint>(
      `SELECT r.period, r.position, value, value AS low, value AS high, 1 AS readings, 1 AS possible
       FROM portal.population_reading r CROSS JOIN LATERAL (SELECT r."values"[${groupPosition}] AS value) v
       WHERE r.series_id = $1 AND r.period BETWEEN $4 AND $5 AND (r.period, r.position) > ($6::date, $7::smallint)
         AND value IS NOT NULL
       ORDER BY r.period, r.position LIMIT $8`,
      [seriesId, group, measure, from, to, after?.period ?? '-infinity', after?.position ?? 0, limit],
    );
  }

  /** Means of longer spans over the readings there are, with how many that is of how many. */
  means({ seriesId, group, measure, resolution, from, to, after, limit }: PointsAsked): Promise<ReadingPoint[]> {
    return this.sql.rows<ReadingPoint>(
      `SELECT span.first::date AS period, 0 AS position, avg(value) AS value, min(value) AS low, max(value) AS high,
         count(*) AS readings,
         CASE (SELECT d.resolution FROM portal.reading_series s JOIN portal.reading_dataset d ON d.id = s.dataset_id WHERE s.id = $1)
           WHEN 'day' THEN (span.first + ('1 ' || $6)::interval)::date - span.first::date ELSE 12 END AS possible
       FROM portal.population_reading r
       CROSS JOIN LATERAL (SELECT r."values"[${groupPosition}] AS value, date_trunc($6, r.period::timestamp) AS first) span
       WHERE r.series_id = $1 AND r.period BETWEEN $4 AND $5 AND value IS NOT NULL
         AND r.period >= coalesce($7::timestamp + ('1 ' || $6)::interval, '-infinity')
       GROUP BY span.first ORDER BY span.first LIMIT $8`,
      [seriesId, group, measure, from, to, resolution, after?.period ?? null, limit],
    );
  }
}

/** Where the group's value stands in the row. Nothing when the dataset does not count that group: then no point is found. */
const groupPosition = `(SELECT g.position FROM portal.reading_group g
         JOIN portal.reading_series gs ON gs.dataset_id = g.dataset_id
         WHERE gs.id = $1 AND g.code = $2 AND g.measure = $3)`;
