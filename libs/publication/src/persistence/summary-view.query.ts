import type { SqlRunner } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { SummaryState } from '../domain/summary-states.js';

/** One line of the panel's list of summaries. */
export interface ListedSummary {
  readonly id: string;
  readonly publicId: string;
  readonly state: SummaryState;
  readonly revision: number;
  readonly version: number;
  /** A version is public now, also while the next one is worked on. */
  readonly public: boolean;
  readonly embargoUntil: string | null;
  readonly facilityId: string;
  readonly facilityName: string;
  readonly facilitySlug: string;
  readonly drafterId: string;
  readonly drafterName: string;
  readonly titleEn: string | null;
  readonly titleEs: string | null;
  readonly period: string;
  readonly categories: string[];
  readonly submittedAt: Date | null;
  readonly publishedAt: Date | null;
  readonly retractedAt: Date | null;
  readonly retractionReason: string | null;
  readonly returnReason: string | null;
  readonly updatedAt: Date;
  readonly reports: { id: string; reference: string; state: string }[];
}

export interface SummaryListFilters {
  readonly state?: SummaryState;
  readonly public?: boolean;
  readonly facilityId?: string;
  readonly reportId?: string;
}

const isPublic = `(s.current_version > 0 AND s.state <> 'retracted')`;
const columns = `
  s.id, s.public_id AS "publicId", s.state, s.revision, s.current_version AS version, ${isPublic} AS public,
  s.embargo_until AS "embargoUntil", s.facility_id AS "facilityId",
  f.name AS "facilityName", f.slug AS "facilitySlug", s.drafter_id AS "drafterId", a.name AS "drafterName",
  s.title_en AS "titleEn", s.title_es AS "titleEs", s.period, s.submitted_at AS "submittedAt",
  s.published_at AS "publishedAt", s.retracted_at AS "retractedAt", s.retraction_reason AS "retractionReason",
  s.return_reason AS "returnReason", s.updated_at AS "updatedAt",
  ARRAY(SELECT category_code FROM portal.summary_category c WHERE c.summary_id = s.id ORDER BY position) AS categories,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'reference', p.reference, 'state', p.state) ORDER BY p.id), '[]')
   FROM portal.summary_report r JOIN portal.report p ON p.id = r.report_id WHERE r.summary_id = s.id) AS reports`;
const tables = `portal.summary s JOIN portal.facility f ON f.id = s.facility_id JOIN portal.account a ON a.id = s.drafter_id`;

/** Reads summaries for the panel. */
@Injectable()
export class SummaryViewQuery {
  /** Newest first; one more than the limit, if there is one. */
  page(
    sql: SqlRunner,
    filters: SummaryListFilters,
    limit: number,
    before: string | undefined,
  ): Promise<ListedSummary[]> {
    return sql.rows<ListedSummary>(
      `SELECT ${columns} FROM ${tables}
       WHERE ($1::text IS NULL OR s.state = $1) AND ($2::uuid IS NULL OR s.facility_id = $2)
         AND ($3::uuid IS NULL OR EXISTS (SELECT FROM portal.summary_report r WHERE r.summary_id = s.id AND r.report_id = $3))
         AND ($4::uuid IS NULL OR s.id < $4) AND ($6::boolean IS NULL OR ${isPublic} = $6)
       ORDER BY s.id DESC LIMIT $5`,
      [
        filters.state ?? null,
        filters.facilityId ?? null,
        filters.reportId ?? null,
        before ?? null,
        limit + 1,
        filters.public ?? null,
      ],
    );
  }

  /** Names of people by their ids. */
  async people(sql: SqlRunner, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await sql.rows<{ id: string; name: string }>(
      'SELECT id, name FROM portal.account WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  one(sql: SqlRunner, id: string): Promise<ListedSummary | undefined> {
    return sql.one<ListedSummary>(`SELECT ${columns} FROM ${tables} WHERE s.id = $1`, [id]);
  }
}
