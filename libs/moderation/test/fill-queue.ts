import type { ModerationWorld, TestDatabase } from '@habeas/testing';

const batch = 5_000;

/**
 * Open reports by the set: four urgencies, one place of fifty, three categories, some of them in review and some waiting
 * for an answer, one in ten closed.
 */
export async function fillQueue(
  db: Pick<TestDatabase, 'rows'>,
  world: ModerationWorld,
  reports: number,
): Promise<void> {
  await db.rows(
    `INSERT INTO portal.facility (id, slug, name, country, is_demo, created_at, updated_at)
     SELECT gen_random_uuid(), 'filled-' || n, 'Filled Place ' || n, 'XA', true, now(), now() FROM generate_series(1, 48) n`,
  );
  for (let first = 1; first <= reports; first += batch) {
    await fillFrom(db, world, first, Math.min(reports, first + batch - 1));
  }
  await db.rows('ANALYZE portal.report, portal.report_category, portal.queue_item, portal.facility, portal.account');
}

async function fillFrom(
  db: Pick<TestDatabase, 'rows'>,
  world: ModerationWorld,
  first: number,
  last: number,
): Promise<void> {
  await db.rows(
    `WITH places AS (SELECT array_agg(id ORDER BY slug) AS ids FROM portal.facility WHERE slug LIKE 'filled-%'),
     made AS MATERIALIZED (
       SELECT gen_random_uuid() AS id, n, timestamptz '2026-01-01' + n * interval '3 minutes' AS at,
         CASE WHEN n % 10 = 0 THEN 'accepted' WHEN n % 97 = 0 THEN 'needs_information' WHEN n % 89 = 0 THEN 'in_review'
           ELSE 'queued' END AS state,
         CASE WHEN n % 5000 = 1 THEN $3::uuid ELSE places.ids[1 + n % 48] END AS facility_id
       FROM generate_series($4::int, $6::int) n, places),
     alphabet AS (SELECT '0123456789ABCDEFGHJKMNPQRSTVWXYZ' AS letters),
     reports AS (
       INSERT INTO portal.report (id, reference, organization_id, submitter_id, state, facility_id, occurred,
         occurred_earliest, occurred_latest, narrative, known_through, created_at, submitted_at, state_changed_at)
       SELECT id, 'HB-' || (SELECT string_agg(substr(letters, 1 + (n >> (5 * place)) % 32, 1), '' ORDER BY place DESC)
           FROM alphabet, generate_series(0, 3) place) || '-AAAA', $1, $2, state, facility_id, '2026-01', '2026-01-01',
         '2026-01-31', 'Report number ' || n, 'direct', at, at, at
       FROM made RETURNING id),
     filed AS (
       INSERT INTO portal.report_category (report_id, position, category_code)
       SELECT id, 1, CASE WHEN n % 3000 = 2 THEN 'REG.ACT' WHEN n % 2 = 0 THEN 'MAT.WAT' ELSE 'MAT.BED' END FROM made)
     INSERT INTO portal.queue_item (report_id, urgency, urgency_reasons, waiting_since, due_at, clock_stopped_at,
       clock_stop_reason, assignee_id, lease_until, closed_at)
     SELECT id, 'U' || (n / 7) % 4, '[]', at, at + interval '3 days',
       CASE WHEN state = 'needs_information' THEN at END, CASE WHEN state = 'needs_information' THEN 'waiting_for_ngo' END,
       CASE WHEN state = 'in_review' THEN $5::uuid END, CASE WHEN state = 'in_review' THEN now() + interval '10 years' END,
       CASE WHEN state = 'accepted' THEN at END
     FROM made`,
    [world.ngo, world.reporter.id, world.facilities[1], first, world.ana.id, last],
  );
}
