import { newId, newReference } from '@habeas/kernel';
import type { OwnerSql } from './owner-sql.js';

/** What a spec may say of a report; the rest is filled in with safe, invented words. */
export interface ReportInput {
  readonly organizationId: string;
  readonly submitterId: string;
  readonly id?: string;
  readonly state?: string;
  readonly facilityId?: string | null;
  readonly occurred?: string;
  readonly narrative?: string;
  readonly language?: string | null;
  readonly categories?: readonly string[];
  readonly consent?: Readonly<Record<string, string>>;
  readonly affectedBest?: number | null;
  readonly ongoing?: boolean | null;
  readonly vulnerable?: readonly string[];
  readonly knownThrough?: string;
  readonly submittedAt?: Date;
  readonly demo?: boolean;
}

/** A report that was handed in, straight into its tables: without audit, outbox or history. Its categories must exist. */
export async function insertReport(db: OwnerSql, input: ReportInput): Promise<{ id: string; reference: string }> {
  const id = input.id ?? newId();
  const reference = newReference();
  const state = input.state ?? 'submitted';
  const at = input.submittedAt ?? new Date('2026-03-01T09:00:00.000Z');
  const occurred = input.occurred ?? '2026-02';
  const narrative = input.narrative ?? 'For two days there was no water in the wing, and nobody said why.';
  const language = input.language === undefined ? 'en' : input.language;
  const vulnerable = input.vulnerable ?? [];
  const knownThrough = input.knownThrough ?? 'relative';
  await db.rows(
    `INSERT INTO portal.report (id, reference, organization_id, submitter_id, state, facility_id, facility_text, occurred,
       occurred_earliest, occurred_latest, narrative, language, affected_best, ongoing, vulnerable, known_through, created_at,
       submitted_at, state_changed_at, is_demo)
     VALUES ($1, $2, $3, $4, $5, $6, 'An invented place', $7, $8, $8, $9, $10, $11, $12, $13, $14, $15, $16, $15, $17)`,
    [
      id,
      reference,
      input.organizationId,
      input.submitterId,
      state,
      input.facilityId ?? null,
      occurred,
      `${occurred}-01-01`.slice(0, 10),
      narrative,
      language,
      input.affectedBest ?? null,
      input.ongoing ?? null,
      vulnerable,
      knownThrough,
      at,
      state === 'draft' ? null : at,
      input.demo ?? false,
    ],
  );
  await db.rows(
    `INSERT INTO portal.report_category (report_id, position, category_code)
     SELECT $1, position, code FROM unnest($2::text[]) WITH ORDINALITY AS given (code, position)`,
    [id, input.categories ?? ['MAT.WAT']],
  );
  const consent = input.consent ?? { internal_review: 'granted', publish_anonymised_summary: 'granted' };
  for (const [grant, status] of Object.entries(consent)) {
    await db.rows(
      `INSERT INTO portal.report_consent (report_id, grant_code, status, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5)`,
      [id, grant, status, input.submitterId, at],
    );
  }
  return { id, reference };
}
