import { Injectable } from '@nestjs/common';
import { Sql, sqlIn, type Tx } from '@habeas/platform/database';
import type { NearDuplicate } from '../domain/near-duplicate.js';

/** A report that shares a band with another one, with the text to compare. */
export interface Candidate {
  readonly reportId: string;
  readonly organizationId: string;
  readonly facilityId: string | null;
  readonly occurredEarliest: string | null;
  readonly occurredLatest: string | null;
  readonly narrative: string;
}

/** What a person, or a decision, says of a pair. */
export type DuplicateVerdict = 'not_duplicate' | 'related' | 'duplicate';

/** At most so many of each band, so that a text which thousands share costs no more than any other. */
const perBandAndPlace = 12;
const perBand = 12;
const mostCandidates = 40;

/** Keys of texts, and the pairs that they led to. A pair is kept once, under the smaller id. */
@Injectable()
export class NearDuplicateRepository {
  constructor(private readonly sql: Sql) {}

  async saveBands(tx: Tx, reportId: string, facilityId: string | null, bands: readonly number[]): Promise<void> {
    await sqlIn(tx).affected(
      `INSERT INTO portal.near_duplicate_band (band, report_id, facility_id)
       SELECT band, $1, $2 FROM unnest($3::int[]) AS band ON CONFLICT DO NOTHING`,
      [reportId, facilityId, bands],
    );
  }

  /** The latest reports under the same keys: of the same place first, then of any; most shared keys first. */
  candidates(reportId: string, facilityId: string | null, bands: readonly number[]): Promise<Candidate[]> {
    return this.sql.rows<Candidate>(
      `WITH key AS (SELECT unnest($3::int[]) AS band),
       met AS (
         SELECT here.report_id FROM key, LATERAL (
           SELECT b.report_id FROM portal.near_duplicate_band b
           WHERE b.band = key.band AND b.facility_id = $2 AND b.report_id <> $1
           ORDER BY b.report_id DESC LIMIT ${perBandAndPlace}) AS here
         UNION ALL
         SELECT anywhere.report_id FROM key, LATERAL (
           SELECT b.report_id FROM portal.near_duplicate_band b
           WHERE b.band = key.band AND b.report_id <> $1
           ORDER BY b.report_id DESC LIMIT ${perBand}) AS anywhere),
       best AS (
         SELECT report_id FROM met GROUP BY report_id ORDER BY count(*) DESC, report_id DESC LIMIT ${mostCandidates})
       SELECT r.id AS "reportId", r.organization_id AS "organizationId", r.facility_id AS "facilityId",
         r.occurred_earliest AS "occurredEarliest", r.occurred_latest AS "occurredLatest", r.narrative
       FROM best JOIN portal.report r ON r.id = best.report_id WHERE r.state NOT IN ('draft', 'withdrawn')`,
      [reportId, facilityId, bands],
    );
  }

  async savePairs(tx: Tx, reportId: string, pairs: readonly NearDuplicate[], at: Date): Promise<void> {
    if (pairs.length === 0) return;
    await sqlIn(tx).affected(
      `INSERT INTO portal.near_duplicate
         (report_id, other_report_id, similarity, same_facility, same_period, same_organization, found_at)
       SELECT least($1::uuid, other), greatest($1::uuid, other), similarity, facility, period, organization, $2
       FROM unnest($3::uuid[], $4::real[], $5::boolean[], $6::boolean[], $7::boolean[])
         AS pair (other, similarity, facility, period, organization)
       ON CONFLICT DO NOTHING`,
      [
        reportId,
        at,
        pairs.map(({ otherReportId }) => otherReportId),
        pairs.map(({ similarity }) => similarity),
        pairs.map(({ sameFacility }) => sameFacility),
        pairs.map(({ samePeriod }) => samePeriod),
        pairs.map(({ sameOrganization }) => sameOrganization),
      ],
    );
  }

  /** Whether there is such a pair to say something of. `null` takes back what was said. */
  async judge(
    tx: Tx,
    pair: { readonly reportId: string; readonly otherReportId: string },
    verdict: { readonly verdict: DuplicateVerdict; readonly by: string; readonly at: Date } | null,
  ): Promise<boolean> {
    const touched = await sqlIn(tx).affected(
      `UPDATE portal.near_duplicate SET verdict = $3, verdict_by = $4, verdict_at = $5
       WHERE report_id = least($1::uuid, $2::uuid) AND other_report_id = greatest($1::uuid, $2::uuid)`,
      [pair.reportId, pair.otherReportId, verdict?.verdict ?? null, verdict?.by ?? null, verdict?.at ?? null],
    );
    return touched > 0;
  }
}
