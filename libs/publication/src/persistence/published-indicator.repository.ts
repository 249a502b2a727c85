import { asPublisher, sqlIn, type Tx } from '@habeas/platform/database';
import type { LatestReading, NumberClaim } from '@habeas/registry';
import { Injectable } from '@nestjs/common';

/** A public place with all that is public of it and an indicator can rest on. */
export interface IndicatorPlace {
  readonly id: string;
  readonly country: string;
  readonly claims: readonly NumberClaim[];
}

/** One value as it is sent, with the claims that take it with them when they go. */
export interface IndicatorRow {
  readonly facility_id: string;
  readonly position: number;
  readonly indicator: string;
  readonly first_claim: string | null;
  readonly second_claim: string | null;
  readonly detail: string;
}

/** Reads what is public of places in numbers, and writes the values computed from just that. */
@Injectable()
export class PublishedIndicatorRepository {
  /** Neither another computation nor a refresh of places comes in between. */
  async prepare(tx: Tx): Promise<void> {
    await sqlIn(tx).affected('LOCK TABLE portal.published_facility IN SHARE ROW EXCLUSIVE MODE');
  }

  places(tx: Tx): Promise<IndicatorPlace[]> {
    return asPublisher(tx, () =>
      sqlIn(tx).rows<IndicatorPlace>(
        `SELECT f.id, f.country, coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'predicate', c.predicate,
           'value', c.value_number, 'unit', c.unit, 'claimant', c.claimant, 'claimDate', c.claim_date,
           'checkStatus', c.check_status, 'title', c.source_title, 'publisher', c.source_publisher, 'url', c.source_url)
           ORDER BY c.position, c.id) FILTER (WHERE c.id IS NOT NULL), '[]') AS claims
         FROM published.facility f
         LEFT JOIN published.facility_claim c ON c.facility_id = f.id AND c.value_number IS NOT NULL
         GROUP BY f.id
         HAVING bool_or(c.predicate LIKE 'capacity%' OR c.predicate IN ('usable_area', 'toilets', 'deaths')) OR EXISTS (
           SELECT 1 FROM published.reading_series s JOIN published.reading_group g ON g.dataset_id = s.dataset_id
           WHERE s.facility_id = f.id AND g.code = 'unsentenced')
         ORDER BY f.id`,
      ),
    );
  }

  newestReadings(tx: Tx, facilityIds: readonly string[]): Promise<(LatestReading & { readonly facilityId: string })[]> {
    return asPublisher(tx, () =>
      sqlIn(tx).rows(
        `SELECT s.facility_id AS "facilityId", d.key AS dataset, g.code AS "group", g.measure, newest.value,
           newest.period AS first, (newest.period + ('1 ' || d.resolution)::interval - interval '1 day')::date AS last,
           d.title, d.publisher, d.url
         FROM published.reading_series s
         JOIN published.reading_dataset d ON d.id = s.dataset_id
         JOIN published.reading_group g ON g.dataset_id = d.id AND g.code IN ('all', 'unsentenced')
         CROSS JOIN LATERAL (
           SELECT r.period, r."values"[g.position] AS value FROM published.population_reading r
           WHERE r.series_id = s.id AND r."values"[g.position] IS NOT NULL ORDER BY r.period DESC, r.position LIMIT 1) newest
         WHERE s.facility_id = ANY($1::uuid[]) ORDER BY d.key, g.position`,
        [facilityIds],
      ),
    );
  }

  current(tx: Tx): Promise<IndicatorRow[]> {
    return asPublisher(tx, () =>
      sqlIn(tx).rows<IndicatorRow>(
        `SELECT facility_id, position, indicator, first_claim, second_claim, detail FROM published.indicator_value
         ORDER BY facility_id, position`,
      ),
    );
  }

  /** Puts the values of the given places in place of those that stand. */
  replace(tx: Tx, facilityIds: readonly string[], rows: readonly IndicatorRow[]): Promise<number> {
    return asPublisher(tx, async () => {
      const sql = sqlIn(tx);
      await sql.affected('DELETE FROM published.indicator_value WHERE facility_id = ANY($1::uuid[])', [facilityIds]);
      return sql.affected(
        `INSERT INTO published.indicator_value (facility_id, position, indicator, first_claim, second_claim, detail)
         SELECT * FROM jsonb_to_recordset($1::jsonb) AS v(facility_id uuid, position int, indicator text,
           first_claim uuid, second_claim uuid, detail text)`,
        [JSON.stringify(rows)],
      );
    });
  }
}
