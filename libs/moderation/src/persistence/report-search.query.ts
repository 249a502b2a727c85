import { Clock, type Page } from '@habeas/kernel';
import { Sql } from '@habeas/platform/database';
import { decodeCursor, pageOf } from '@habeas/platform/http';
import { Injectable } from '@nestjs/common';
import type { Person } from './people.query.js';

/** What reports are looked for by; one of reference and facility is given. */
export interface ReportSearch {
  readonly reference?: string;
  readonly facilityId?: string;
  readonly state?: string;
}

/** A report as it is found: enough to choose by, nothing of what it says. */
export interface FoundReport {
  readonly reportId: string;
  readonly reference: string;
  readonly state: string;
  readonly organization: Person;
  readonly facility: { readonly id: string; readonly name: string } | null;
  readonly occurred: string | null;
  readonly categories: readonly string[];
  /** Accepted, and the source agreed to an anonymised summary; what was not asked counts as no. */
  readonly publishable: boolean;
}

/** Finds reports of any state but drafts, newest first, by keyset. */
@Injectable()
export class ReportSearchQuery {
  constructor(
    private readonly sql: Sql,
    private readonly clock: Clock,
  ) {}

  async page(search: ReportSearch, limit: number, cursor?: string): Promise<Page<FoundReport>> {
    const before = cursor === undefined ? null : String(decodeCursor(cursor, ['uuid'])[0]);
    const { reference = null, facilityId = null, state = null } = search;
    const today = this.clock.now().toISOString().slice(0, 10);
    const values = [reference, facilityId, state, before, limit + 1, today];
    const rows = await this.sql.rows<FoundReport>(statement, values);
    return pageOf(
      rows,
      limit,
      (row) => row,
      ({ reportId }) => [reportId],
    );
  }
}

const statement = `
  SELECT r.id AS "reportId", r.reference, r.state, r.occurred,
    jsonb_build_object('id', o.id, 'name', o.name) AS organization,
    CASE WHEN f.id IS NULL THEN NULL ELSE jsonb_build_object('id', f.id, 'name', f.name) END AS facility,
    ARRAY(SELECT category_code FROM portal.report_category c WHERE c.report_id = r.id ORDER BY position) AS categories,
    r.state = 'accepted' AND EXISTS (
      SELECT FROM portal.report_consent c LEFT JOIN portal.present_consent_basis b USING (report_id, grant_code)
      WHERE report_id = r.id AND grant_code = 'publish_anonymised_summary' AND c.status = 'granted'
        AND (b.expires_on IS NULL OR b.expires_on >= $6::date)) AS publishable
  FROM portal.report r
    JOIN portal.organization o ON o.id = r.organization_id
    LEFT JOIN portal.facility f ON f.id = r.facility_id
  WHERE r.state <> 'draft'
    AND ($1::text IS NULL OR r.reference = $1)
    AND ($2::uuid IS NULL OR r.facility_id = $2)
    AND ($3::text IS NULL OR r.state = $3)
    AND ($4::uuid IS NULL OR r.id < $4)
  ORDER BY r.id DESC LIMIT $5`;
