import { Clock } from '@habeas/kernel';
import type { SqlRunner } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type ConsentGrant, type ConsentSet, type ConsentStatus, completeConsents } from '../domain/consent.js';
import { standing } from '../domain/consent-basis.js';
import type { Affected, Answers, KnownThrough, Report } from '../domain/report.js';
import type { ReportState } from '../domain/report-states.js';

interface StoredRow {
  id: string;
  reference: string;
  organization_id: string;
  submitter_id: string;
  state: ReportState;
  facility_id: string | null;
  facility_text: string | null;
  occurred: string | null;
  occurred_earliest: string | null;
  occurred_latest: string | null;
  narrative: string | null;
  language: string | null;
  affected_low: number | null;
  affected_best: number | null;
  affected_high: number | null;
  ongoing: boolean | null;
  vulnerable: string[];
  known_through: KnownThrough | null;
  answers: Answers;
  questionnaire_version: string | null;
  revision: number;
  created_at: Date;
  submitted_at: Date | null;
  state_changed_at: Date;
  import_id: string | null;
  is_demo: boolean;
  categories: string[];
  consent: Partial<Record<ConsentGrant, ConsentStatus>>;
  expiries: Partial<Record<ConsentGrant, string>>;
}

const parts = `
  ARRAY(SELECT category_code FROM portal.report_category c WHERE c.report_id = r.id ORDER BY position) AS categories,
  (SELECT coalesce(jsonb_object_agg(grant_code, status), '{}') FROM portal.report_consent c WHERE c.report_id = r.id) AS consent,
  (SELECT coalesce(jsonb_object_agg(grant_code, expires_on), '{}') FROM portal.present_consent_basis b
    WHERE b.report_id = r.id AND b.expires_on IS NOT NULL) AS expiries`;

/** What a summary may rest on, as publication needs it. */
export interface ReportForSummary {
  readonly id: string;
  readonly reference: string;
  readonly state: ReportState;
  readonly organizationId: string;
  readonly facilityId: string | null;
  readonly occurred: string | null;
  readonly categories: readonly string[];
  readonly consents: Readonly<Record<ConsentGrant, ConsentStatus>>;
  readonly narrative: string | null;
  readonly affected: Affected | null;
  readonly demo: boolean;
}

/** Reads reports as the house itself needs them; whoever asks was checked before. */
@Injectable()
export class ReportQuery {
  constructor(private readonly clock: Clock) {}

  async stored(sql: SqlRunner, reportId: string): Promise<Report | undefined> {
    const row = await sql.one<StoredRow>(`SELECT r.*, ${parts} FROM portal.report r WHERE r.id = $1`, [reportId]);
    return row && toReport(row, this.consentsOf(row));
  }

  async forSummary(sql: SqlRunner, reportIds: readonly string[]): Promise<ReportForSummary[]> {
    const rows = await sql.rows<StoredRow>(
      `SELECT r.*, ${parts} FROM portal.report r WHERE r.id = ANY($1::uuid[]) ORDER BY r.id`,
      [reportIds],
    );
    return rows.map((row) => ({
      id: row.id,
      reference: row.reference,
      state: row.state,
      organizationId: row.organization_id,
      facilityId: row.facility_id,
      occurred: row.occurred,
      categories: row.categories,
      consents: this.consentsOf(row),
      narrative: row.narrative,
      affected: affectedOf(row),
      demo: row.is_demo,
    }));
  }

  private consentsOf({ consent, expiries }: StoredRow): ConsentSet {
    return completeConsents(standing(consent, expiries, this.clock.now()));
  }
}

function toReport(row: StoredRow, consent: ConsentSet): Report {
  return {
    id: row.id,
    reference: row.reference,
    organizationId: row.organization_id,
    submitterId: row.submitter_id,
    state: row.state,
    facilityId: row.facility_id,
    facilityText: row.facility_text,
    occurred: row.occurred,
    occurredEarliest: row.occurred_earliest,
    occurredLatest: row.occurred_latest,
    categories: row.categories,
    narrative: row.narrative,
    language: row.language,
    affected: affectedOf(row),
    ongoing: row.ongoing,
    vulnerable: row.vulnerable,
    knownThrough: row.known_through,
    consent,
    answers: row.answers,
    questionnaireVersion: row.questionnaire_version,
    revision: row.revision,
    createdAt: row.created_at,
    submittedAt: row.submitted_at,
    stateChangedAt: row.state_changed_at,
    importId: row.import_id,
    demo: row.is_demo,
  };
}

function affectedOf(row: Pick<StoredRow, 'affected_low' | 'affected_best' | 'affected_high'>): Affected | null {
  const { affected_low: low, affected_best: best, affected_high: high } = row;
  return low === null && best === null && high === null ? null : { low, best, high };
}
