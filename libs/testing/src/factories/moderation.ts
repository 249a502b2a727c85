import { newId, newReference, type Role } from '@habeas/kernel';
import type { TestDatabase } from '../test-database.js';
import { insertAccount, insertOrganization, type TestAccount } from './identity.js';

/** Runs SQL as the superuser. */
type OwnerSql = Pick<TestDatabase, 'rows'>;

/** Two reporting organisations, a moderation desk with its people, two invented places and a few categories. */
export interface ModerationWorld {
  readonly ngo: string;
  readonly otherNgo: string;
  readonly desk: string;
  readonly reporter: TestAccount;
  readonly otherReporter: TestAccount;
  /** Moderators of the desk. */
  readonly ana: TestAccount;
  readonly ben: TestAccount;
  readonly lead: TestAccount;
  /** A moderator who belongs to {@link ModerationWorld.ngo}. */
  readonly ownModerator: TestAccount;
  readonly facilities: readonly string[];
}

const categories = [
  ['TRE', null, 'U2'],
  ['TRE.TOR', 'TRE', 'U0'],
  ['MAT', null, 'U2'],
  ['MAT.WAT', 'MAT', 'U1'],
  ['MAT.BED', 'MAT', 'U2'],
  ['REG', null, 'U3'],
  ['REG.ACT', 'REG', 'U3'],
] as const;

/** Inserts a {@link ModerationWorld}. */
export async function insertModerationWorld(db: OwnerSql): Promise<ModerationWorld> {
  for (const [position, [code, parent, urgency]] of categories.entries()) {
    await db.rows(
      `INSERT INTO portal.category (code, parent, label_en, label_es, default_severity, default_urgency, position)
       VALUES ($1, $2, $1 || ' en', $1 || ' es', 3, $3, $4) ON CONFLICT DO NOTHING`,
      [code, parent, urgency, position],
    );
  }
  const organization = async (name: string) => (await insertOrganization(db, { name })).id;
  const person = (organizationId: string, role: Role, name: string) =>
    insertAccount(db, { organizationId, role, name });
  const ngo = await organization('First NGO');
  const otherNgo = await organization('Second NGO');
  const desk = await organization('Desk');
  return {
    ngo,
    otherNgo,
    desk,
    reporter: await person(ngo, 'reporter', 'Reporter One'),
    otherReporter: await person(otherNgo, 'reporter', 'Reporter Two'),
    ana: await person(desk, 'moderator', 'Ana'),
    ben: await person(desk, 'moderator', 'Ben'),
    lead: await person(desk, 'lead_moderator', 'Lena'),
    ownModerator: await person(ngo, 'moderator', 'Olmo'),
    facilities: [await insertPlace(db, 'Invented Place North'), await insertPlace(db, 'Invented Place South')],
  };
}

async function insertPlace(db: OwnerSql, name: string): Promise<string> {
  const id = newId();
  await db.rows(
    `INSERT INTO portal.facility (id, slug, name, country, is_demo, created_at, updated_at)
     VALUES ($1, $2, $3, 'XA', true, '2026-01-01', '2026-01-01')`,
    [id, `place-${id}`, name],
  );
  return id;
}

/** What a report says, where it matters to a spec. */
export interface SubmittedReport {
  readonly organizationId?: string;
  readonly submitterId?: string;
  readonly facilityId?: string | null;
  readonly narrative?: string;
  readonly categories?: readonly string[];
  readonly ongoing?: boolean | null;
  readonly vulnerable?: readonly string[];
  readonly answers?: Readonly<Record<string, unknown>>;
  readonly occurred?: string;
  readonly submittedAt?: string;
  readonly state?: string;
}

/** A report as it stands right after it was handed in, and its id. */
export async function insertSubmittedReport(
  db: OwnerSql,
  world: ModerationWorld,
  report: SubmittedReport = {},
): Promise<string> {
  const id = newId();
  const at = report.submittedAt ?? '2026-03-15T09:00:00.000Z';
  const day = report.occurred ?? '2026-03-01';
  await db.rows(
    `INSERT INTO portal.report (id, reference, organization_id, submitter_id, state, facility_id, facility_text, occurred,
       occurred_earliest, occurred_latest, narrative, language, ongoing, vulnerable, known_through, answers, created_at,
       submitted_at, state_changed_at)
     VALUES ($1, $2, $3, $4, $5, $6::uuid, CASE WHEN $6::uuid IS NULL THEN 'Somewhere' END, $7::text, $7::text::date, $7::text::date, $8, 'en', $9,
       $10, 'direct', $11, $12, $12, $12)`,
    [
      id,
      newReference(),
      report.organizationId ?? world.ngo,
      report.submitterId ?? world.reporter.id,
      report.state ?? 'submitted',
      report.facilityId === undefined ? world.facilities[0] : report.facilityId,
      day,
      report.narrative ?? 'The water was cut in block four for three days and nobody came to mend it.',
      report.ongoing ?? null,
      report.vulnerable ?? [],
      JSON.stringify(report.answers ?? {}),
      at,
    ],
  );
  await db.rows(
    `INSERT INTO portal.report_category (report_id, position, category_code)
     SELECT $1, position, code FROM unnest($2::text[]) WITH ORDINALITY AS given (code, position)`,
    [id, report.categories ?? ['MAT.BED']],
  );
  return id;
}
