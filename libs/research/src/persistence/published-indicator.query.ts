import { Injectable } from '@nestjs/common';
import { ResearchDatabase } from './research-database.js';

/** An indicator that no value of a place stands for, and which of its inputs nobody has published. */
export interface AbsentIndicatorRow {
  readonly indicator: string;
  readonly formula: string;
  readonly source: string;
  readonly checkStatus: string;
  readonly remark: string | null;
  readonly inputs: string[];
  readonly missing: string[];
}

export interface PlaceIndicatorsRow {
  /** Values as they are sent, in order. */
  readonly details: string[];
  readonly absent: AbsentIndicatorRow[];
}

/** Groups of counts that serve as an input. */
const counted = `(g.code = 'all' AND (input = 'people_held' OR (input = 'average_held' AND g.measure = 'average'))) OR g.code = input`;

/** Reads the values of benchmarks as they are sent, and which benchmarks have none. */
@Injectable()
export class PublishedIndicatorQuery {
  constructor(private readonly database: ResearchDatabase) {}

  /** Values as they are sent, in order. */
  async details(facilityId: string): Promise<string[]> {
    const rows = await this.database.rows<{ detail: string }>(
      'SELECT detail FROM published.indicator_value WHERE facility_id = $1 ORDER BY position',
      [facilityId],
    );
    return rows.map(({ detail }) => detail);
  }

  /** One row of the place; none when the place is not public. */
  ofPlace(slug: string): Promise<PlaceIndicatorsRow | undefined> {
    return this.database.one<PlaceIndicatorsRow>(
      `SELECT ARRAY(SELECT v.detail FROM published.indicator_value v WHERE v.facility_id = f.id ORDER BY v.position) AS details,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('indicator', i.id, 'formula', i.formula, 'source', i.source,
             'checkStatus', i.check_status, 'remark', i.remark, 'inputs', i.inputs, 'missing', ARRAY(
               SELECT input FROM unnest(i.inputs) WITH ORDINALITY AS u(input, at)
               WHERE NOT EXISTS (SELECT 1 FROM published.facility_claim c WHERE c.facility_id = f.id
                   AND c.value_number IS NOT NULL
                   AND (c.predicate = input OR (input = 'capacity' AND c.predicate LIKE 'capacity%')))
                 AND NOT EXISTS (SELECT 1 FROM published.reading_series s
                   JOIN published.reading_group g ON g.dataset_id = s.dataset_id
                   WHERE s.facility_id = f.id AND (${counted}))
               ORDER BY at)) ORDER BY i.position), '[]')
          FROM published.indicator i
          WHERE NOT EXISTS (SELECT 1 FROM published.indicator_value v
            WHERE v.facility_id = f.id AND v.indicator = i.id)) AS absent
       FROM published.facility f WHERE f.slug = $1`,
      [slug],
    );
  }
}
