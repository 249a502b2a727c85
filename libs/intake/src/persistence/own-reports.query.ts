import type { SqlRunner } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { ReportState } from '../domain/report-states.js';

/** One line of an organisation's own list. */
export interface OwnReport {
  readonly id: string;
  readonly reference: string;
  readonly state: ReportState;
  readonly facility: { readonly id: string; readonly name: string } | null;
  readonly facilityText: string | null;
  readonly occurred: string | null;
  readonly categories: readonly string[];
  readonly submittedAt: string | null;
  readonly createdAt: string;
  /** The last word in the thread is a moderator's question. */
  readonly unansweredMessage: boolean;
}

/** Whose reports, and what narrows the list. The organisation is not optional (trap O3). */
export interface OwnReportsFilter {
  readonly organizationId: string;
  readonly state?: ReportState;
  readonly facilityId?: string;
  readonly before?: string;
  readonly limit: number;
}

interface Row {
  id: string;
  reference: string;
  state: ReportState;
  facility_id: string | null;
  facility_name: string | null;
  facility_text: string | null;
  occurred: string | null;
  categories: string[];
  submitted_at: Date | null;
  created_at: Date;
  unanswered: boolean;
}

/** Lists an organisation's reports, newest first; the key is its own order, since it holds the time. */
@Injectable()
export class OwnReportsQuery {
  async list(
    sql: SqlRunner,
    { organizationId, state, facilityId, before, limit }: OwnReportsFilter,
  ): Promise<OwnReport[]> {
    const rows = await sql.rows<Row>(
      `SELECT r.id, r.reference, r.state, r.facility_id, f.name AS facility_name, r.facility_text, r.occurred,
         ARRAY(SELECT category_code FROM portal.report_category c WHERE c.report_id = r.id ORDER BY position)
           AS categories,
         r.submitted_at, r.created_at,
         coalesce((SELECT m.side = 'moderation' FROM portal.report_message m WHERE m.report_id = r.id
           ORDER BY m.id DESC LIMIT 1), false) AS unanswered
       FROM portal.report r LEFT JOIN portal.facility f ON f.id = r.facility_id
       WHERE r.organization_id = $1 AND ($2::text IS NULL OR r.state = $2) AND ($3::uuid IS NULL OR r.facility_id = $3)
         AND ($4::uuid IS NULL OR r.id < $4)
       ORDER BY r.id DESC LIMIT $5`,
      [organizationId, state ?? null, facilityId ?? null, before ?? null, limit],
    );
    return rows.map(toOwnReport);
  }
}

function toOwnReport(row: Row): OwnReport {
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    facility: row.facility_id ? { id: row.facility_id, name: row.facility_name ?? '' } : null,
    facilityText: row.facility_text,
    occurred: row.occurred,
    categories: row.categories,
    submittedAt: row.submitted_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
    unansweredMessage: row.unanswered,
  };
}
