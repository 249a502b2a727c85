import { DomainError, type PersonActor, systemActor } from '@habeas/kernel';
import {
  actingAs,
  createTestDatabase,
  insertModerationWorld,
  insertSubmittedReport,
  type ModerationWorld,
  startContext,
  type SubmittedReport,
  type TestContext,
  type TestDatabase,
} from '@habeas/testing';
import { ModerationModule } from '../moderation.module.js';
import { AdmitToQueue } from './admit-to-queue.js';
import { ChangeUrgency } from './change-urgency.js';
import { ClaimReport } from './claim-report.js';
import { EndAbandonedClaim } from './end-abandoned-claim.js';
import { ListQueue } from './list-queue.js';
import { ReconcileQueue } from './reconcile-queue.js';
import { ReleaseClaim } from './release-claim.js';

const system = systemActor('moderation');

describe('the queue', () => {
  let db: TestDatabase;
  let api: TestContext;
  let worker: TestContext;
  let world: ModerationWorld;
  let ana: PersonActor;
  let ben: PersonActor;
  let lead: PersonActor;

  beforeAll(async () => {
    db = await createTestDatabase();
    api = await startContext(db, 'api', [ModerationModule]);
    worker = await startContext(db, 'worker', [ModerationModule], api.clock);
    world = await insertModerationWorld(db);
    [ana, ben, lead] = [actingAs(world.ana), actingAs(world.ben), actingAs(world.lead)];
  });
  afterAll(async () => {
    await api.close();
    await worker.close();
    await db.close();
  });

  const admit = (reportId: string) => worker.get(AdmitToQueue).execute(system, { reportId });
  const claim = async (actor: PersonActor, reportId: string) => api.get(ClaimReport).execute(actor, { reportId });
  const list = async (input = {}, actor = ana) => api.get(ListQueue).execute(actor, { limit: 100, ...input });
  const listed = async (input = {}, actor = ana) => (await list(input, actor)).items.map(({ reportId }) => reportId);
  const stateOf = async (reportId: string) =>
    (await db.rows<{ state: string }>('SELECT state FROM portal.report WHERE id = $1', [reportId]))[0]?.state;
  const itemOf = async (reportId: string) =>
    (await db.rows<Record<string, unknown>>('SELECT * FROM portal.queue_item WHERE report_id = $1', [reportId]))[0];
  const graded = async (reportId: string, urgency: string, hours: number) => {
    await db.rows(
      `INSERT INTO portal.screening (report_id, state, urgency, urgency_reasons, due_hours, started_at, finished_at)
       VALUES ($1, 'complete', $2, '[{"code":"ongoing","label":{"en":"still going on","es":"sigue"}}]', $3, $4, $4)`,
      [reportId, urgency, hours, api.clock.now()],
    );
    await db.rows(
      `INSERT INTO portal.screening_step (report_id, step, state, attempts, finished_at)
       SELECT $1, unnest(ARRAY['detect-language', 'find-personal-data', 'find-near-duplicates', 'grade-urgency']), 'done', 1, $2`,
      [reportId, api.clock.now()],
    );
  };
  const queued = async (report: SubmittedReport = {}, urgency = 'U2', hours = 168) => {
    const reportId = await insertSubmittedReport(db, world, report);
    await graded(reportId, urgency, hours);
    await admit(reportId);
    return reportId;
  };
  const codeOf = (work: Promise<unknown>) =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof DomainError ? error.code : String(error)),
    );

  it('takes a screened report in, due by its urgency since its submission', async () => {
    const reportId = await queued({ submittedAt: '2026-03-15T08:00:00.000Z' }, 'U1', 72);
    expect(await stateOf(reportId)).toBe('queued');
    expect(await itemOf(reportId)).toMatchObject({
      urgency: 'U1',
      waiting_since: new Date('2026-03-15T08:00:00Z'),
      due_at: new Date('2026-03-18T08:00:00Z'),
    });
  });

  it('takes a report in once, however often it is asked', async () => {
    const reportId = await insertSubmittedReport(db, world);
    await Promise.all(Array.from({ length: 6 }, () => admit(reportId)));
    const moves = await db.rows('SELECT 1 FROM portal.report_transition WHERE report_id = $1', [reportId]);
    expect(moves).toHaveLength(1);
  });

  it('takes a report in whose screening failed, marked, and corrects the mark when a grade comes late', async () => {
    const reportId = await insertSubmittedReport(db, world);
    await admit(reportId);
    expect(await itemOf(reportId)).toMatchObject({
      urgency: 'U1',
      urgency_reasons: [{ code: 'screening_incomplete' }],
    });
    await db.rows(`UPDATE portal.screening SET urgency = 'U3', due_hours = 720 WHERE report_id = $1`, [reportId]);
    await admit(reportId);
    expect(await itemOf(reportId)).toMatchObject({ urgency: 'U3', urgency_reasons: [] });
  });

  it('does not take in what was withdrawn before', async () => {
    const reportId = await insertSubmittedReport(db, world, { state: 'withdrawn' });
    await admit(reportId);
    expect(await itemOf(reportId)).toBeUndefined();
  });

  it('lists the most urgent first, then the longest waiting, page by page without gap or repeat', async () => {
    for (let n = 0; n < 12; n += 1) {
      await queued({ submittedAt: `2026-02-0${1 + (n % 4)}T0${n % 3}:00:00.000Z` }, `U${n % 4}`, 24);
    }
    const whole = (await list()).items;
    const order = whole.map(
      ({ urgency, waitingSince, reportId }) => `${urgency} ${waitingSince.toISOString()} ${reportId}`,
    );
    expect(order).toEqual([...order].sort());
    const paged: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await list({ limit: 5, ...(cursor && { cursor }) });
      paged.push(...page.items.map(({ reportId }) => reportId));
      cursor = page.nextCursor;
    } while (cursor);
    expect(paged).toEqual(whole.map(({ reportId }) => reportId));
  });

  it('shows place, categories, reasons and whether screening is complete', async () => {
    const reportId = await queued({ facilityId: world.facilities[1]!, categories: ['TRE.TOR', 'MAT.WAT'] });
    const entry = (await list()).items.find((item) => item.reportId === reportId);
    expect(entry).toMatchObject({
      facility: { id: world.facilities[1], name: 'Invented Place South' },
      categories: ['TRE.TOR', 'MAT.WAT'],
      reasons: [{ code: 'ongoing', label: { en: 'still going on', es: 'sigue' } }],
      state: 'queued',
      assignee: null,
      screening: 'complete',
    });
  });

  it('is narrowed by urgency, place, category, group, state and assignee', async () => {
    const reportId = await queued({ facilityId: world.facilities[1]!, categories: ['REG.ACT'] }, 'U3', 720);
    await claim(ben, reportId);
    for (const filter of [
      { urgency: ['U3', 'U0'] },
      { facilityId: world.facilities[1] },
      { category: 'REG.ACT' },
      { category: 'REG' },
      { state: ['in_review'] },
      { assignee: ben.accountId },
    ]) {
      expect(await listed(filter)).toContain(reportId);
    }
    expect(await listed({ assignee: 'me' }, ben)).toContain(reportId);
    for (const filter of [
      { urgency: ['U1'] },
      { facilityId: world.facilities[0] },
      { category: 'MAT' },
      { state: ['queued'] },
      { assignee: 'me' },
      { assignee: 'none' },
    ]) {
      expect(await listed(filter)).not.toContain(reportId);
    }
  });

  it('is closed to reporters and administrators', async () => {
    expect(await codeOf(list({}, actingAs(world.reporter)))).toBe('forbidden');
    expect(await codeOf(list({}, actingAs({ ...world.ana, role: 'admin' })))).toBe('forbidden');
  });

  describe('a claim', () => {
    it('is won by exactly one of twenty moderators at once', async () => {
      for (let round = 0; round < 3; round += 1) {
        const reportId = await queued();
        const actors = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? ana : ben));
        const ends = await Promise.all(actors.map((actor) => codeOf(claim(actor, reportId))));
        const winners = new Set(actors.filter((_, index) => ends[index] === 'done'));
        expect(winners.size).toBe(1);
        expect(ends.filter((end) => end === 'already_claimed')).toHaveLength(10);
        expect(await stateOf(reportId)).toBe('in_review');
      }
    });

    it('says who holds it and until when', async () => {
      const reportId = await queued();
      const { until, assignee } = await claim(ana, reportId);
      expect(assignee).toEqual({ id: ana.accountId, name: 'Ana' });
      expect(until.getTime() - api.clock.now().getTime()).toBe(15 * 60_000);
      const refusal = await claim(ben, reportId).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: 'already_claimed', extra: { assignee: { name: 'Ana' }, until } });
    });

    it('is renewed by claiming again, and audited once', async () => {
      const reportId = await queued();
      const first = await claim(ana, reportId);
      api.clock.advance(600);
      expect((await claim(ana, reportId)).until.getTime()).toBe(first.until.getTime() + 600_000);
      const entries = await db.rows(`SELECT 1 FROM audit.entry WHERE act = 'report.claimed' AND object_id = $1`, [
        reportId,
      ]);
      expect(entries).toHaveLength(1);
    });

    it("ends by itself, and then the report is anybody's", async () => {
      const reportId = await queued();
      await claim(ana, reportId);
      api.clock.advance(15 * 60);
      expect((await claim(ben, reportId)).assignee.name).toBe('Ben');
      api.clock.advance(15 * 60);
      await worker.get(EndAbandonedClaim).execute(system, { reportId });
      expect(await stateOf(reportId)).toBe('queued');
      expect((await itemOf(reportId))?.assignee_id).toBeNull();
    });

    it('is given back by its holder only', async () => {
      const reportId = await queued();
      await claim(ana, reportId);
      expect(await codeOf(api.get(ReleaseClaim).execute(ben, { reportId }))).toBe('already_claimed');
      await api.get(ReleaseClaim).execute(ana, { reportId });
      expect(await stateOf(reportId)).toBe('queued');
      expect((await claim(ben, reportId)).assignee.name).toBe('Ben');
    });

    it('of a report that is not in the queue is refused', async () => {
      expect(await codeOf(claim(ana, await insertSubmittedReport(db, world)))).toBe('not_found');
      const gone = await queued();
      await db.rows(`UPDATE portal.report SET state = 'withdrawn' WHERE id = $1`, [gone]);
      expect(await codeOf(claim(ana, gone))).toBe('illegal_transition');
    });
  });

  describe('urgency', () => {
    const change = async (actor: PersonActor, reportId: string, urgency: 'U0' | 'U1' | 'U2' | 'U3') =>
      api.get(ChangeUrgency).execute(actor, { reportId, urgency, reason: 'Seen the file' });

    it('is raised by any moderator, by any number of steps, and the due time follows', async () => {
      const reportId = await queued({ submittedAt: '2026-03-15T08:00:00.000Z' }, 'U3', 720);
      expect(await change(ana, reportId, 'U0')).toEqual({ urgency: 'U0', dueAt: new Date('2026-03-16T08:00:00Z') });
      await admit(reportId);
      expect(await itemOf(reportId)).toMatchObject({ urgency: 'U0', urgency_by_person: true });
    });

    it('is lowered by a lead, one step at a time', async () => {
      const reportId = await queued({}, 'U0', 24);
      expect(await codeOf(change(ana, reportId, 'U1'))).toBe('forbidden');
      expect(await codeOf(change(lead, reportId, 'U2'))).toBe('urgency_one_step');
      expect((await change(lead, reportId, 'U1')).urgency).toBe('U1');
      const kept = await db.rows('SELECT reason FROM portal.urgency_change WHERE report_id = $1', [reportId]);
      expect(kept).toEqual([{ reason: 'Seen the file' }]);
    });
  });

  it('is put right where a crash left a report outside, without touching those that wait for their turn', async () => {
    const reconcile = () => worker.get(ReconcileQueue).execute(system);
    api.clock.advance(24 * 3_600);
    await reconcile();
    const now = api.clock.now().getTime();
    const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
    const lost = await insertSubmittedReport(db, world, { submittedAt: at(9) });
    const waiting = await insertSubmittedReport(db, world, { submittedAt: at(4) });
    const screened = async (submitted: number, finished: number) => {
      const reportId = await insertSubmittedReport(db, world, { submittedAt: at(submitted) });
      await graded(reportId, 'U2', 168);
      await db.rows('UPDATE portal.screening SET finished_at = $2 WHERE report_id = $1', [reportId, at(finished)]);
      await admit(reportId);
    };
    await screened(6, 5);
    await screened(5, 1);
    expect((await reconcile()).admitted).toBe(1);
    expect([await stateOf(lost), await stateOf(waiting)]).toEqual(['queued', 'submitted']);
    const asked = await db.rows(
      `SELECT 1 FROM portal.outbox WHERE name = 'report-submitted' AND ids->>'reportId' = $1`,
      [lost],
    );
    expect(asked).toHaveLength(1);
    expect((await reconcile()).admitted).toBe(0);
    api.clock.advance(180);
    expect((await reconcile()).admitted).toBe(1);
    expect(await stateOf(waiting)).toBe('queued');
  });
});
