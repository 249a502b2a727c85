import { Clock, type PersonActor, systemActor } from '@habeas/kernel';
import { DatabaseModule } from '@habeas/platform/database';
import { ActorResolver, createHttpApp, HttpModule } from '@habeas/platform/http';
import { Log, LoggingModule } from '@habeas/platform/logging';
import { OutboxModule } from '@habeas/platform/outbox';
import { SeedTaxonomy, TaxonomyModule } from '@habeas/taxonomy';
import {
  actingAs,
  FixedClock,
  insertAcceptedReport,
  insertAccount,
  insertFacility,
  insertOrganization,
  useDatabase,
} from '@habeas/testing';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import request from 'supertest';
import { PublicationHttpModule } from './index.js';

/** Who acts is said by a header: signing in is identity's own matter. */
class HeaderResolver extends ActorResolver {
  readonly people = new Map<string, PersonActor>();

  resolve({ headers }: FastifyRequest): Promise<PersonActor | undefined> {
    return Promise.resolve(this.people.get(String(headers['x-person'])));
  }
}

const resolver = new HeaderResolver();

@Global()
@Module({})
class PanelApp {
  static over(url: string, log: Log): DynamicModule {
    const basics = [
      { provide: Clock, useValue: new FixedClock() },
      { provide: ActorResolver, useValue: resolver },
    ];
    return {
      module: PanelApp,
      imports: [
        LoggingModule.forRoot(log),
        DatabaseModule.forRoot({ url, applicationName: 'test-api', poolSize: 4 }),
        OutboxModule,
        HttpModule.forRoot(),
        TaxonomyModule,
        PublicationHttpModule.forRoot({ researchUrl: 'https://public.test' }),
      ],
      providers: basics,
      exports: basics,
    };
  }
}

const database = useDatabase();
let app: NestFastifyApplication;
let body: Record<string, unknown>;

beforeAll(async () => {
  const log = new Log('api', () => undefined);
  app = await createHttpApp(PanelApp.over(database.url('api'), log), log, { prefix: 'api/v1' });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  await app.get(SeedTaxonomy, { strict: false }).execute(systemActor('seed'));
  const ngo = await insertOrganization(database);
  const desk = await insertOrganization(database);
  const reporter = await insertAccount(database, { organizationId: ngo.id });
  const drafter = await insertAccount(database, { organizationId: desk.id, role: 'moderator' });
  const second = await insertAccount(database, { organizationId: desk.id, role: 'moderator' });
  const admin = await insertAccount(database, { organizationId: desk.id, role: 'admin' });
  for (const [name, account] of Object.entries({ reporter, drafter, second, admin }))
    resolver.people.set(name, actingAs(account));
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
