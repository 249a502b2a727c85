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

/** These reports, or all that were handed in from these places. */
export type ReportSelection = { readonly reportIds: readonly string[] } | { readonly facilityIds: readonly string[] };

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

  /**
   * Everything that people wrote in these reports, a page of reports at a time: the narrative, what was added, what the
   * organisation answered, free answers, and why it was withdrawn.
   */
  async textsOf(
    sql: SqlRunner,
    selection: ReportSelection,
    { after, limit }: { readonly after: string | null; readonly limit: number },
  ): Promise<{ id: string; texts: string[] }[]> {
    const [condition, ids] = conditionOf(selection);
    return sql.rows(
      `SELECT r.id, array_remove(ARRAY[r.narrative]
         || ARRAY(SELECT a.text FROM portal.report_addendum a WHERE a.report_id = r.id ORDER BY a.id)
         || ARRAY(SELECT m.text FROM portal.report_message m WHERE m.report_id = r.id AND m.side = 'organization' ORDER BY m.id)
         || ARRAY(SELECT answer #>> '{}' FROM jsonb_path_query(r.answers, 'strict $.** ? (@.type() == "string")') AS answer)
         || ARRAY(SELECT t.reason FROM portal.report_transition t WHERE t.report_id = r.id AND t.to_state = 'withdrawn'),
         NULL) AS texts
       FROM portal.report r WHERE ${condition} AND ($2::uuid IS NULL OR r.id > $2::uuid) ORDER BY r.id LIMIT $3`,
      [ids, after, limit],
    );
  }

  /** Names of the accounts that sent these reports. */
  async reporterNames(sql: SqlRunner, selection: ReportSelection): Promise<string[]> {
    const [condition, ids] = conditionOf(selection);
    const rows = await sql.rows<{ name: string }>(
      `SELECT DISTINCT a.name FROM portal.report r JOIN portal.account a ON a.id = r.submitter_id WHERE ${condition}`,
      [ids],
    );
    return rows.map(({ name }) => name);
  }

  async organizationNames(sql: SqlRunner, organizationIds: readonly string[]): Promise<string[]> {
    const rows = await sql.rows<{ name: string }>('SELECT name FROM portal.organization WHERE id = ANY($1::uuid[])', [
      organizationIds,
    ]);
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

function conditionOf(selection: ReportSelection): [condition: string, ids: readonly string[]] {
  if ('reportIds' in selection) return ['r.id = ANY($1::uuid[])', selection.reportIds];
  return [`r.facility_id = ANY($1::uuid[]) AND r.state <> 'draft'`, selection.facilityIds];
}
