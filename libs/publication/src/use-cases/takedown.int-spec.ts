import { systemActor } from '@habeas/kernel';
import { SeedTaxonomy } from '@habeas/taxonomy';
import {
  actingAs,
  insertAcceptedReport,
  insertAccount,
  insertFacility,
  insertOrganization,
  startContext,
  type TestContext,
  useDatabase,
} from '@habeas/testing';
import {
  CorrectSummary,
  DraftSummary,
  PublicationModule,
  PublishSummary,
  ReconcileConsents,
  RetractForConsent,
  StopCounting,
  SubmitSummary,
} from '../index.js';

const database = useDatabase();
const system = systemActor('publication');
const agreed = { internal_review: 'granted', publish_anonymised_summary: 'granted', aggregate_statistics: 'granted' };
let context: TestContext;
let worker: TestContext;
let world: { organizationId: string; submitterId: string; moderatorId: string; facilityId: string };
let drafter: ReturnType<typeof actingAs>;
let second: ReturnType<typeof actingAs>;

beforeAll(async () => {
  context = await startContext(database, 'api', [PublicationModule]);
  worker = await startContext(database, 'worker', [PublicationModule]);
  await context.get(SeedTaxonomy).execute(systemActor('seed'));
  const organizationId = (await insertOrganization(database, { name: 'First NGO' })).id;
  const desk = (await insertOrganization(database, { name: 'Desk' })).id;
  const reporter = await insertAccount(database, { organizationId });
  const [one, other] = [
    await insertAccount(database, { organizationId: desk, role: 'moderator' }),
    await insertAccount(database, { organizationId: desk, role: 'moderator' }),
  ];
  drafter = actingAs(one);
  second = actingAs(other);
  const facilityId = (await insertFacility(database, { name: 'Invented Place North' })).id;
  world = { organizationId, submitterId: reporter.id, moderatorId: one.id, facilityId };
});
afterAll(async () => {
  await worker.close();
  await context.close();
});

const report = async (consent: Record<string, string> = agreed) =>
  (await insertAcceptedReport(database, { ...world, affectedBest: 14, consent })).id;

async function published(...reportIds: string[]): Promise<string> {
  const { id } = await context.get(DraftSummary).execute(drafter, {
    facilityId: world.facilityId,
    reportIds,
    title: { en: 'Water withheld' },
    body: { en: 'Detainees said that water was withheld.' },
    categories: ['MAT.WAT'],
    period: '2026-02',
    proof: null,
    affected: null,
    embargoUntil: null,
  });
  await context.get(SubmitSummary).execute(drafter, id);
  await context.get(PublishSummary).execute(second, { summaryId: id });
  return id;
}

const withdraw = (reportId: string, grant = 'publish_anonymised_summary') =>
  database.rows(`UPDATE portal.report_consent SET status = 'withdrawn' WHERE report_id = $1 AND grant_code = $2`, [
    reportId,
    grant,
  ]);
const retract = (reportId: string) => worker.get(RetractForConsent).execute(system, { reportId });
const reconcile = () => worker.get(ReconcileConsents).execute(system);

async function stateOf(id: string): Promise<string | undefined> {
  const rows = await database.rows<{ state: string }>('SELECT state FROM portal.summary WHERE id = $1', [id]);
  return rows[0]?.state;
}

async function publicRow(id: string): Promise<{ countable: boolean } | undefined> {
  const rows = await database.rows<{ countable: boolean }>(
    'SELECT p.countable FROM published.summary p JOIN portal.summary s ON s.public_id = p.id WHERE s.id = $1',
    [id],
  );
  return rows[0];
}

describe('a consent that is withdrawn', () => {
  it('takes down every summary that rests on the report, also during a correction, once', async () => {
    const reportId = await report();
    const id = await published(reportId);
    const other = await published(reportId);
    await context.get(CorrectSummary).execute(drafter, other);
    expect(await retract(reportId)).toBe(0);
    await withdraw(reportId);
    expect([await retract(reportId), await retract(reportId)]).toEqual([2, 0]);
    expect([await stateOf(id), await stateOf(other)]).toEqual(['retracted', 'retracted']);
    expect(await publicRow(id)).toBeUndefined();
  });

  it('takes down what a version rests on although a correction has dropped the report', async () => {
    const reportId = await report();
    const id = await published(reportId);
    await context.get(CorrectSummary).execute(drafter, id);
    await database.rows('UPDATE portal.summary_report SET report_id = $2 WHERE summary_id = $1', [id, await report()]);
    await withdraw(reportId);
    expect(await retract(reportId)).toBe(1);
    expect([await stateOf(id), await publicRow(id)]).toEqual(['retracted', undefined]);
  });

  it('ends counting only, where it was the consent to be counted', async () => {
    const agreeing = await report();
    const silent = await report({ ...agreed, aggregate_statistics: 'not_asked' });
    const counted = await published(agreeing);
    expect((await publicRow(counted))?.countable).toBe(true);
    const both = await published(agreeing, silent);
    expect((await publicRow(both))?.countable).toBe(false);
    const run = () => worker.get(StopCounting).execute(system, { reportId: agreeing });
    const feed = () => database.rows('SELECT last_sequence, counting_ended FROM published.change_counter');
    const before = await feed();
    expect(await run()).toBe(0);
    expect(await feed()).toEqual(before);
    await withdraw(agreeing, 'aggregate_statistics');
    expect([await run(), await run()]).toEqual([1, 0]);
    expect(await feed()).not.toEqual(before);
    expect([await stateOf(counted), (await publicRow(counted))?.countable]).toEqual(['published', false]);
    const acts = await database.rows('SELECT act FROM audit.entry WHERE object_id = $1 ORDER BY seq DESC LIMIT 1', [
      counted,
    ]);
    expect(acts).toEqual([{ act: 'summary.counting_ended' }]);
  });

  it('is obeyed within minutes when the job that should have done it was lost', async () => {
    const [withdrawn, over, uncounted, standing] = [await report(), await report(), await report(), await report()];
    const ids = [
      await published(withdrawn),
      await published(over),
      await published(uncounted),
      await published(standing),
    ];
    expect(await reconcile()).toBe(0);
    await withdraw(withdrawn);
    await database.rows(
      `INSERT INTO portal.report_consent_basis (report_id, grant_code, number, expires_on, recorded_by, recorded_at)
       VALUES ($1, 'publish_anonymised_summary', 1, '2020-01-01', $2, now())`,
      [over, world.submitterId],
    );
    await withdraw(uncounted, 'aggregate_statistics');
    expect([await reconcile(), await reconcile()]).toEqual([3, 0]);
    expect(await Promise.all(ids.map(stateOf))).toEqual(['retracted', 'retracted', 'published', 'published']);
    expect((await Promise.all(ids.map(publicRow))).map((row) => row?.countable)).toEqual([
      undefined,
      undefined,
      false,
      true,
    ]);
  });

  it('never blocks another takedown that shares a summary with it', async () => {
    for (let round = 0; round < 8; round += 1) {
      const [left, shared, right] = [await report(), await report(), await report()];
      const ids = [await published(left, shared), await published(shared, right), await published(right, left)];
      for (const reportId of [left, shared, right]) await withdraw(reportId);
      await Promise.all([retract(left), retract(shared), retract(right)]);
      expect(await Promise.all(ids.map(stateOf))).toEqual(['retracted', 'retracted', 'retracted']);
    }
  });
});
