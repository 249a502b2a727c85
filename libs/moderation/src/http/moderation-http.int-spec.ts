import { type PersonActor, systemActor } from '@habeas/kernel';
import {
  actingAs,
  createTestDatabase,
  FixedClock,
  insertModerationWorld,
  insertSubmittedReport,
  type ModerationWorld,
  startContext,
  type TestAccount,
  type TestContext,
  type TestDatabase,
} from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openModerationHttp } from '../../test/open-moderation-http.js';
import { ModerationModule } from '../moderation.module.js';
import { AdmitToQueue } from '../use-cases/admit-to-queue.js';

const assessment = { sourceReliability: 'B', informationCredibility: 2, proof: 3, severity: 4 };

describe('moderation over HTTP', () => {
  const clock = new FixedClock();
  const people = new Map<string, PersonActor>();
  let db: TestDatabase;
  let app: NestFastifyApplication;
  let worker: TestContext;
  let world: ModerationWorld;

  beforeAll(async () => {
    db = await createTestDatabase();
    world = await insertModerationWorld(db);
    for (const account of [world.ana, world.ben, world.lead, world.reporter]) people.set(account.id, actingAs(account));
    app = await openModerationHttp(db, clock, people);
    worker = await startContext(db, 'worker', [ModerationModule], clock);
  });
  afterAll(async () => {
    await app.close();
    await worker.close();
    await db.close();
  });

  const call = (who: TestAccount, method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) =>
    request(app.getHttpServer())
      [method](`/api/v1${path}`)
      .set('X-Account', who.id)
      .set('Sec-Fetch-Site', 'same-origin')
      .send(body);
  const queued = async (report: Parameters<typeof insertSubmittedReport>[2] = {}) => {
    const reportId = await insertSubmittedReport(db, world, report);
    await worker.get(AdmitToQueue).execute(systemActor('moderation'), { reportId });
    return reportId;
  };
  const claimed = async () => {
    const reportId = await queued();
    await call(world.ana, 'put', `/reports/${reportId}/claim`).expect(200);
    return reportId;
  };

  it('leads from the queue over a claim and a review to a decision that is taken back', async () => {
    const reportId = await queued({ narrative: 'The señora Elena Rivas has had no visit since January.' });
    const list = await call(world.ana, 'get', '/queue?urgency=U1&state=queued&assignee=none&limit=100').expect(200);
    const entry = list.body.items.find((item: { reportId: string }) => item.reportId === reportId);
    expect(entry).toMatchObject({
      urgency: 'U1',
      reasons: [{ code: 'screening_incomplete', label: { en: expect.any(String), es: expect.any(String) } }],
      assignee: null,
      clockStopped: null,
      screening: 'incomplete',
      dueAt: '2026-03-18T09:00:00.000Z',
    });
    const claim = await call(world.ana, 'put', `/reports/${reportId}/claim`).expect(200);
    expect(claim.body).toEqual({ assignee: { id: world.ana.id, name: 'Ana' }, until: '2026-03-15T10:15:00.000Z' });
    const review = await call(world.ana, 'get', `/reports/${reportId}/review`).expect(200);
    expect(review.body).toMatchObject({
      report: { id: reportId, state: 'in_review' },
      screening: { state: 'incomplete', steps: expect.any(Array), personalData: [], duplicates: [] },
      claim: claim.body,
      queue: { urgency: 'U1' },
      decisions: [],
    });
    const body = { outcome: 'accept', reason: 'Two sources', assessment };
    const decided = await call(world.ana, 'post', `/reports/${reportId}/decisions`, body).expect(201);
    expect(decided.body).toMatchObject({ outcome: 'accept', state: 'accepted', undoUntil: '2026-03-15T10:01:00.000Z' });
    const own = await call(world.ana, 'get', '/decisions').expect(200);
    expect(own.body.items[0]).toMatchObject({ id: decided.body.id, undoable: true });
    const undone = await call(world.ana, 'delete', `/reports/${reportId}/decisions/${decided.body.id}`).expect(200);
    expect(undone.body).toEqual({ state: 'in_review' });
    await call(world.ana, 'delete', `/reports/${reportId}/decisions/${decided.body.id}`).expect(409);
  });

  it('decides once for one key, and answers the same again', async () => {
    const reportId = await claimed();
    const decide = (body: object) =>
      call(world.ana, 'post', `/reports/${reportId}/decisions`, body).set('Idempotency-Key', `once-${reportId}`);
    const body = { outcome: 'accept', reason: 'CANARY two sources', assessment };
    const first = await decide(body).expect(201);
    expect((await decide(body).expect(201)).body).toEqual(first.body);
    const other = await decide({ ...body, reason: 'Another' }).expect(422);
    expect(other.body.code).toBe('idempotency_key_reused');
    await call(world.ana, 'post', `/reports/${reportId}/decisions`, body).expect(409);
    expect(await db.rows('SELECT 1 FROM portal.decision WHERE report_id = $1', [reportId])).toHaveLength(1);
    expect(JSON.stringify(await db.rows('SELECT answer FROM portal.idempotency_key'))).not.toContain('CANARY');
  });

  it('tells who holds a report that somebody else wants', async () => {
    const reportId = await claimed();
    const refused = await call(world.ben, 'put', `/reports/${reportId}/claim`).expect(409);
    expect(refused.body).toMatchObject({ code: 'already_claimed', assignee: { name: 'Ana' } });
    await call(world.ben, 'delete', `/reports/${reportId}/claim`).expect(409);
    await call(world.ana, 'delete', `/reports/${reportId}/claim`).expect(200);
    await call(world.ben, 'put', `/reports/${reportId}/claim`).expect(200);
  });

  it.each<[string, number, string, object]>([
    ['an acceptance without assessment', 422, 'assessment_required', { outcome: 'accept', reason: 'x' }],
    ['an empty reason', 400, 'invalid_request', { outcome: 'accept', reason: '', assessment }],
    ['a long reason', 400, 'invalid_request', { outcome: 'reject', reason: 'x'.repeat(2_001) }],
    [
      'a grade off the scale',
      400,
      'invalid_request',
      { outcome: 'accept', reason: 'x', assessment: { ...assessment, proof: 6 } },
    ],
    ['a list of assessments', 400, 'invalid_request', { outcome: 'accept', reason: 'x', assessment: [assessment] }],
    ['an unknown outcome', 400, 'invalid_request', { outcome: 'approve', reason: 'x' }],
    ['a duplicate of nothing', 422, 'duplicate_of_required', { outcome: 'mark_duplicate', reason: 'x' }],
  ])('refuses %s with %s', async (_, status, code, body) => {
    const reportId = await claimed();
    const answer = await call(world.ana, 'post', `/reports/${reportId}/decisions`, body);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it('answers 409 without the claim, and 404 for what is not in the queue', async () => {
    const reportId = await queued();
    const refused = await call(world.ben, 'post', `/reports/${reportId}/decisions`, { outcome: 'reject', reason: 'x' });
    expect([refused.status, refused.body.code]).toEqual([409, 'claim_required']);
    await call(world.ben, 'put', '/reports/0198a000-0000-7000-8000-000000000000/claim').expect(404);
    await call(world.ben, 'get', '/reports/0198a000-0000-7000-8000-000000000000/review').expect(404);
    await call(world.ben, 'put', '/reports/nonsense/claim').expect(400);
  });

  it('is closed to reporters, also about their own reports', async () => {
    const reportId = await claimed();
    await call(world.reporter, 'get', '/queue').expect(403);
    await call(world.reporter, 'get', `/reports/${reportId}/review`).expect(403);
    await call(world.reporter, 'put', `/reports/${reportId}/claim`).expect(403);
    await call(world.reporter, 'post', `/reports/${reportId}/decisions`, { outcome: 'reject', reason: 'x' }).expect(
      403,
    );
  });

  it('changes urgency and remembers what was said of a pair', async () => {
    const [a, b] = [await queued(), await queued()];
    const raised = await call(world.ana, 'put', `/reports/${a}/urgency`, { urgency: 'U0', reason: 'New facts' }).expect(
      200,
    );
    expect(raised.body).toEqual({ urgency: 'U0', dueAt: '2026-03-16T09:00:00.000Z' });
    await call(world.ana, 'put', `/reports/${a}/urgency`, { urgency: 'U1', reason: 'x' }).expect(403);
    await call(world.lead, 'put', `/reports/${a}/urgency`, { urgency: 'U1', reason: 'x' }).expect(200);
    await call(world.ana, 'put', `/reports/${a}/duplicates/${b}`, { verdict: 'related' }).expect(404);
  });

  it('refuses filters and cursors that it did not give out', async () => {
    for (const query of [
      'urgency=U9',
      'facility=x',
      'category=mat',
      'assignee=ben',
      'state=accepted',
      'cursor=e30',
      'limit=0',
      'a=1',
    ]) {
      await call(world.ana, 'get', `/queue?${query}`).expect(400);
    }
  });
});
