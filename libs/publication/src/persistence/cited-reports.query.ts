import { type SqlRunner, sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';

/** What is known of the place a summary speaks of. */
export interface SummaryFacility {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly country: string;
  readonly isDemo: boolean;
  /** Whether a second person has confirmed the place; what follows and its name are then as confirmed. */
  readonly confirmed: boolean;
  /** Its confirmed names and places: two people have seen that none of them is a person's. */
  readonly allowedNames: readonly string[];
}

/** Reads what other contexts know about what a summary rests on. */
@Injectable()
export class CitedReportsQuery {
  /** Keeps the reports as they are until the transaction ends: a withdrawal waits, or is seen. */
  async holdReports(tx: Tx, reportIds: readonly string[]): Promise<void> {
    await sqlIn(tx).rows('SELECT id FROM portal.report WHERE id = ANY($1::uuid[]) ORDER BY id FOR SHARE', [reportIds]);
  }

  async facility(sql: SqlRunner, facilityId: string): Promise<SummaryFacility | undefined> {
    return sql.one<SummaryFacility>(
      `SELECT f.id, f.slug, coalesce(f.confirmed_profile->>'name', f.name) AS name,
         coalesce(f.confirmed_profile->>'country', f.country) AS country, f.is_demo AS "isDemo",
         f.confirmed_profile IS NOT NULL AS confirmed,
         array_remove(ARRAY(SELECT f.confirmed_profile->>key FROM unnest(ARRAY['name', 'adm1', 'adm2', 'adm3']) AS key)
           || ARRAY(SELECT n.name FROM portal.facility_name n
                    WHERE n.facility_id = f.id AND n.vetting_state = 'confirmed'), NULL) AS "allowedNames"
       FROM portal.facility f WHERE f.id = $1`,
      [facilityId],
    );
  }

  /** What was reported from a place, and by whom, for comparison. */
  async reportedFrom(sql: SqlRunner, facilityId: string): Promise<{ narratives: string[]; reporters: string[] }> {
    const rows = await sql.rows<{ narrative: string | null; reporter: string }>(
      `SELECT r.narrative, a.name AS reporter FROM portal.report r JOIN portal.account a ON a.id = r.submitter_id
       WHERE r.facility_id = $1 AND r.state <> 'draft'`,
      [facilityId],
    );
    return {
      narratives: rows.map(({ narrative }) => narrative).filter((narrative) => narrative !== null),
      reporters: [...new Set(rows.map(({ reporter }) => reporter))],
    };
  }

  async organizationNames(sql: SqlRunner, organizationIds: readonly string[]): Promise<string[]> {
    const rows = await sql.rows<{ name: string }>('SELECT name FROM portal.organization WHERE id = ANY($1::uuid[])', [
      organizationIds,
    ]);
    return rows.map(({ name }) => name);
  }

  /** Names of the accounts that sent the reports. */
  async reporterNames(sql: SqlRunner, reportIds: readonly string[]): Promise<string[]> {
    const rows = await sql.rows<{ name: string }>(
      `SELECT DISTINCT a.name FROM portal.report r JOIN portal.account a ON a.id = r.submitter_id
       WHERE r.id = ANY($1::uuid[])`,
      [reportIds],
    );
    return rows.map(({ name }) => name);
  }

  /** Pairs of reports that screening found alike and that no moderator told apart. */
  async sameOrigin(sql: SqlRunner, reportIds: readonly string[]): Promise<[string, string][]> {
    const rows = await sql.rows<{ one: string; other: string }>(
      `SELECT report_id AS one, other_report_id AS other FROM portal.near_duplicate
       WHERE report_id = ANY($1::uuid[]) AND other_report_id = ANY($1::uuid[])
         AND verdict IS DISTINCT FROM 'not_duplicate'`,
      [reportIds],
    );
    return rows.map(({ one, other }) => [one, other]);
  }
}
