import { Injectable } from '@nestjs/common';
import { Sql } from '@habeas/platform/database';
import type { ScreeningStep } from '../domain/screening-steps.js';
import type { CategoryUrgency } from '../domain/urgency.js';

/** What screening reads of a report that was handed in. */
export interface ScreenedReport {
  readonly organizationId: string;
  readonly facilityId: string | null;
  readonly facilityText: string | null;
  readonly occurredEarliest: string | null;
  readonly occurredLatest: string | null;
  readonly narrative: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly ongoing: boolean | null;
  readonly vulnerable: readonly string[];
}

/** Reads reports for the steps. A report whose step is already done is not given again, so that a step runs once. */
@Injectable()
export class ScreenedReportQuery {
  constructor(private readonly sql: Sql) {}

  unscreened(reportId: string, step: ScreeningStep): Promise<ScreenedReport | undefined> {
    return this.sql.one<ScreenedReport>(
      `SELECT r.organization_id AS "organizationId", r.facility_id AS "facilityId", r.facility_text AS "facilityText",
         r.occurred_earliest AS "occurredEarliest", r.occurred_latest AS "occurredLatest", r.narrative, r.answers,
         r.ongoing, r.vulnerable
       FROM portal.report r
       WHERE r.id = $1 AND r.state <> 'draft' AND NOT EXISTS (
         SELECT FROM portal.screening_step s WHERE s.report_id = r.id AND s.step = $2 AND s.state = 'done')`,
      [reportId, step],
    );
  }

  async categories(reportId: string): Promise<CategoryUrgency[]> {
    const rows = await this.sql.rows<{
      code: string;
      label_en: string;
      label_es: string;
      urgency: CategoryUrgency['urgency'];
    }>(
      `SELECT c.code, c.label_en, c.label_es, c.default_urgency AS urgency
       FROM portal.report_category rc JOIN portal.category c ON c.code = rc.category_code
       WHERE rc.report_id = $1 ORDER BY rc.position`,
      [reportId],
    );
    return rows.map(({ code, label_en: en, label_es: es, urgency }) => ({ code, label: { en, es }, urgency }));
  }
}
