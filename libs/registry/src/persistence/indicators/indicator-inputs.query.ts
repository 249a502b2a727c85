import { Injectable } from '@nestjs/common';
import { Sql } from '@habeas/platform/database';
import type { LatestReading, NumberClaim } from '../../domain/indicators/place-indicators.js';

export interface IndicatorPlace {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly claims: readonly NumberClaim[];
}

/** What is confirmed of places and an indicator can be computed from. */
@Injectable()
export class IndicatorInputsQuery {
  constructor(private readonly sql: Sql) {}

  /** Places with a claim of capacity or floor, with their claims in numbers. */
  places(): Promise<IndicatorPlace[]> {
    return this.sql.rows<IndicatorPlace>(
      `SELECT f.id, f.slug, f.name, f.country, jsonb_agg(jsonb_build_object('id', c.id, 'predicate', c.predicate,
         'value', c.value_number, 'unit', c.unit, 'claimant', c.claimant, 'claimDate', c.claim_date,
         'checkStatus', c.check_status, 'title', s.title, 'publisher', s.publisher, 'url', s.url) ORDER BY c.position, c.id) AS claims
       FROM portal.facility f
       JOIN portal.claim c ON c.facility_id = f.id AND c.vetting_state = 'confirmed' AND c.value_number IS NOT NULL
       LEFT JOIN portal.source s ON s.id = c.source_id
       GROUP BY f.id HAVING bool_or(c.predicate LIKE 'capacity%' OR c.predicate IN ('usable_area', 'toilets', 'deaths')) ORDER BY f.slug`,
    );
  }

  /** The newest confirmed reading of all who are held at each of the places, by source and way of counting. */
  newestReadings(facilityIds: readonly string[]): Promise<(LatestReading & { readonly facilityId: string })[]> {
    return this.sql.rows(
      `SELECT s.facility_id AS "facilityId", d.key AS dataset, g.code AS "group", g.measure, newest.value,
         newest.period AS first, (newest.period + ('1 ' || d.resolution)::interval - interval '1 day')::date AS last,
         source.title, source.publisher, source.url
       FROM portal.reading_series s
       JOIN portal.reading_dataset d ON d.id = s.dataset_id
       JOIN portal.source ON source.id = d.source_id
       JOIN portal.reading_group g ON g.dataset_id = d.id AND g.code IN ('all', 'unsentenced')
       CROSS JOIN LATERAL (
         SELECT r.period, r."values"[g.position] AS value FROM portal.population_reading r
         JOIN portal.reading_import i ON i.id = r.import_id AND i.confirmed_at IS NOT NULL
         WHERE r.series_id = s.id AND r."values"[g.position] IS NOT NULL ORDER BY r.period DESC, r.position LIMIT 1) newest
       WHERE s.facility_id = ANY($1::uuid[]) ORDER BY d.key, g.position`,
      [facilityIds],
    );
  }
}
