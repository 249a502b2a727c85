import { Injectable } from '@nestjs/common';
import type { Resolution } from '../domain/population-span.js';
import type { PointsAsked, PopulationPointRow, PopulationSeriesRow } from './published-population.query.js';
import { ResearchDatabase } from './research-database.js';

/** What one source counts of all places together: one group in one way. */
export type TotalSeriesRow = Omit<PopulationSeriesRow, 'series_id'> & { readonly dataset_id: number };

/** A total, or the mean of the totals in a span. */
export interface TotalPointRow extends PopulationPointRow {
  /** The fewest places that one of the totals rests on. */
  readonly places: number;
}

/** Reads what all public places held together, as the publisher has added it up. */
@Injectable()
export class PopulationTotalQuery {
  constructor(private readonly database: ResearchDatabase) {}

  /** Every group of every dataset. */
  series(): Promise<TotalSeriesRow[]> {
    return this.database.rows<TotalSeriesRow>(
      `SELECT d.id AS dataset_id, g.position, d.key AS dataset, d.title, d.publisher, d.url, d.resolution, d.year_starts_in,
         g.code, g.measure, g.unit
       FROM published.reading_dataset d JOIN published.reading_group g ON g.dataset_id = d.id ORDER BY d.key, g.position`,
    );
  }

  /** Oldest first; in a coarser resolution than the source's, means over the spans there are. */
  points(
    { dataset_id, position, resolution }: TotalSeriesRow,
    { from, to, by }: PointsAsked & { readonly by: Resolution },
  ): Promise<TotalPointRow[]> {
    return this.database.rows<TotalPointRow>(
      `SELECT first AS period, avg(value) AS value, min(value) AS low, max(value) AS high, count(*)::int AS readings,
         CASE WHEN $5 = $6 THEN 1 WHEN $6 = 'day' THEN (first + ('1 ' || $5)::interval)::date - first ELSE 12 END AS possible,
         min(places)::int AS places
       FROM (SELECT value, places, CASE WHEN $5 = $6 THEN period ELSE date_trunc($5, period::timestamp)::date END AS first
             FROM published.population_total
             WHERE dataset_id = $1 AND position = $2 AND period BETWEEN $3 AND $4) t
       GROUP BY first ORDER BY first`,
      [dataset_id, position, from, to, by, resolution],
    );
  }
}
