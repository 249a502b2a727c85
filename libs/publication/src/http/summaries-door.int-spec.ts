import { systemActor } from '@habeas/kernel';
import { SeedTaxonomy } from '@habeas/taxonomy';
import {
  actingAs,
  insertAcceptedReport,
  insertAccount,
  insertFacility,
  insertOrganization,
  useDatabase,
} from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openPanel, people } from '../../test/open-panel.js';
import { PublicationHttpModule } from './index.js';

const database = useDatabase();
let app: NestFastifyApplication;
let body: Record<string, unknown>;

beforeAll(async () => {
  app = await openPanel(database, [PublicationHttpModule.forRoot({ researchUrl: 'https://public.test' })]);
  await app.get(SeedTaxonomy, { strict: false }).execute(systemActor('seed'));
  const ngo = await insertOrganization(database);
  const desk = await insertOrganization(database);
  const reporter = await insertAccount(database, { organizationId: ngo.id });
  const drafter = await insertAccount(database, { organizationId: desk.id, role: 'moderator' });
  const second = await insertAccount(database, { organizationId: desk.id, role: 'moderator' });
  const admin = await insertAccount(database, { organizationId: desk.id, role: 'admin' });
  for (const [name, account] of Object.entries({ reporter, drafter, second, admin }))
    people.set(name, actingAs(account));
  const facility = await insertFacility(database, { slug: 'invented-place', name: 'Invented Place' });
  const report = await insertAcceptedReport(database, {
    organizationId: ngo.id,
    submitterId: reporter.id,
    moderatorId: drafter.id,
    facilityId: facility.id,
  });
  body = {
    facilityId: facility.id,
    reportIds: [report.id],
    title: { en: 'Water withheld' },
    body: { en: 'Detainees said that water was withheld.' },
    categories: ['MAT.WAT'],
    period: '2026-02',
  };
});

afterAll(() => app.close());

const call = (method: 'get' | 'post' | 'put' | 'delete', path: string, person: string) =>
  request(app.getHttpServer())[method](`/api/v1/${path}`).set('X-Person', person).set('Sec-Fetch-Site', 'same-origin');

const draft = async (): Promise<string> => (await call('post', 'summaries', 'drafter').send(body).expect(201)).body.id;

describe('summaries over HTTP', () => {
  it('goes from draft to publication and retraction as the contract says', async () => {
    const created = await call('post', 'summaries', 'drafter').send(body).expect(201);
    const { id } = created.body;
    expect(created.body).toMatchObject({
      state: 'draft',
      version: 0,
      url: null,
      revision: 1,
      proof: 2,
      sources: 1,
      findings: [],
    });
    expect(created.headers['location']).toBe(`/api/v1/summaries/${id}`);
    expect(created.headers['etag']).toBe('"1"');
    const submitted = await call('put', `summaries/${id}/submission`, 'drafter').expect(200);
    expect(submitted.body.state).toBe('in_second_review');
    const refused = await call('put', `summaries/${id}/publication`, 'drafter').expect(403);
    expect(refused.body.code).toBe('same_person');
    const published = await call('put', `summaries/${id}/publication`, 'second').expect(200);
    expect(published.body).toMatchObject({ state: 'published', version: 1 });
    expect(published.body.url).toMatch(/^https:\/\/public\.test\/v1\/summaries\/[0-9a-f-]{36}$/);
    await call('put', `summaries/${id}/publication`, 'second').expect(409);
    const correction = await call('post', `summaries/${id}/correction`, 'drafter').expect(200);
    expect(correction.body.state).toBe('draft');
    const retracted = await call('delete', `summaries/${id}/publication`, 'second')
      .send({ reason: 'error', note: 'Wrong place.' })
      .expect(200);
    expect(retracted.body).toMatchObject({ state: 'retracted', retractionReason: 'error' });
    await call('put', `summaries/${id}/submission`, 'drafter').expect(409);
  });

  it('answers open findings with 422 and lists them', async () => {
    const id = await draft();
    const edited = { body: { en: 'On 15 March 2025 the water was cut.' } };
    await call('put', `summaries/${id}`, 'drafter').set('If-Match', '"1"').send(edited).expect(200);
    await call('put', `summaries/${id}`, 'drafter').set('If-Match', '"1"').send(edited).expect(412);
    await call('put', `summaries/${id}`, 'drafter').send(edited).expect(400);
    await call('put', `summaries/${id}/submission`, 'drafter').expect(200);
    const refused = await call('put', `summaries/${id}/publication`, 'second').expect(422);
    expect(refused.body.findings).toMatchObject([{ code: 'exact_day', field: 'body.en' }]);
    const check = await call('get', `summaries/${id}/disclosure-check`, 'drafter').expect(200);
    expect(check.body.findings).toEqual(refused.body.findings);
    await call('put', `summaries/${id}/return`, 'second').send({ reason: 'Take the day out.' }).expect(200);
  });

  it('gives the same draft again for the same key', async () => {
    const once = await call('post', 'summaries', 'drafter')
      .set('Idempotency-Key', 'summary-key-1')
      .send(body)
      .expect(201);
    const again = await call('post', 'summaries', 'drafter')
      .set('Idempotency-Key', 'summary-key-1')
      .send(body)
      .expect(201);
    expect(again.body.id).toBe(once.body.id);
    await call('post', 'summaries', 'drafter')
      .set('Idempotency-Key', 'summary-key-1')
      .send({ ...body, period: '2026-01' })
      .expect(422);
  });

  it('refuses what is malformed, and whoever may not', async () => {
    await call('post', 'summaries', 'reporter').send(body).expect(403);
    await call('post', 'summaries', 'admin').send(body).expect(403);
    await call('post', 'summaries', 'nobody').send(body).expect(401);
    for (const wrong of [
      { reportIds: [] },
      { reportIds: ['x'] },
      { title: [] },
      { title: { fr: 'x' } },
      { categories: [] },
      { period: 'March' },
      { proof: 6 },
      { body: { en: 'x'.repeat(10_001) } },
      { colour: 'red' },
    ]) {
      await call('post', 'summaries', 'drafter')
        .send({ ...body, ...wrong })
        .expect(400);
    }
    await call('post', 'summaries', 'drafter')
      .send({ ...body, categories: ['MAT'] })
      .expect(422);
    await call('post', 'summaries', 'drafter')
      .send({ ...body, period: '2026-02-03' })
      .expect(422);
    await call('get', 'summaries/0190a6e2-0000-7000-8000-000000000000', 'admin').expect(404);
    await call('get', 'summaries/x', 'admin').expect(400);
  });

  it('says what is public while a correction is worked on, what was chosen, and gives the version itself', async () => {
    const id = await draft();
    const drafted = await call('get', `summaries/${id}`, 'admin').expect(200);
    expect(drafted.body).toMatchObject({ public: false, chosen: { proof: null, affected: null }, embargoUntil: null });
    await call('put', `summaries/${id}/submission`, 'drafter').expect(200);
    await call('put', `summaries/${id}/publication`, 'second').expect(200);
    await call('post', `summaries/${id}/correction`, 'drafter').expect(200);
    const chosen = { proof: 1, embargoUntil: '2026-12-31' };
    const { body: corrected } = await call('get', `summaries/${id}`, 'drafter').expect(200);
    await call('put', `summaries/${id}`, 'drafter').set('If-Match', `"${corrected.revision}"`).send(chosen).expect(200);
    const listed = await call('get', 'summaries?public=true', 'admin').expect(200);
    expect(listed.body.items.find((item: { id: string }) => item.id === id)).toMatchObject({
      state: 'draft',
      public: true,
      embargoUntil: '2026-12-31',
    });
    expect(listed.body.items.every((item: { public: boolean }) => item.public)).toBe(true);
    const hidden = await call('get', 'summaries?public=false', 'admin').expect(200);
    expect(hidden.body.items.some((item: { id: string }) => item.id === id)).toBe(false);
    const now = await call('get', `summaries/${id}`, 'admin').expect(200);
    expect(now.body.chosen).toEqual({ proof: 1, affected: null });
    const version = await call('get', `summaries/${id}/versions/1`, 'admin').expect(200);
    expect(version.body).toMatchObject({
      id,
      version: 1,
      title: { en: 'Water withheld' },
      proof: 2,
      affected: null,
      hash: now.body.versions[0].hash,
      facility: { slug: 'invented-place' },
      sentences: [{ language: 'en', position: 0 }],
    });
    expect(version.body.drafter.id).not.toBe(version.body.publisher.id);
    await call('get', `summaries/${id}/versions/2`, 'admin').expect(404);
    await call('get', `summaries/${id}/versions/0`, 'admin').expect(400);
    await call('get', `summaries/${id}/versions/1`, 'reporter').expect(403);
  });

  it('lists by state for those who may read, page by page', async () => {
    await draft();
    await draft();
    const first = await call('get', 'summaries?state=draft&limit=1', 'admin').expect(200);
    expect(first.body.items).toHaveLength(1);
    const next = await call('get', `summaries?state=draft&limit=1&cursor=${first.body.nextCursor}`, 'admin').expect(
      200,
    );
    expect(next.body.items[0].id < first.body.items[0].id).toBe(true);
    expect(JSON.stringify(first.body)).not.toContain('no water in the wing');
    await call('get', 'summaries?state=gone', 'admin').expect(400);
    await call('get', 'summaries', 'reporter').expect(403);
  });
});
