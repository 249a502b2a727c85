import { newId, systemActor } from '@habeas/kernel';
import { TaxonomyHttpModule } from '@habeas/taxonomy/http';
import { useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openDoor, personWith } from '../../test/open-registry.js';
import { SeedRegistry } from '../use-cases/seed-registry.js';
import { RegistryHttpModule } from './registry-http.module.js';

const database = useDatabase();
let app: NestFastifyApplication;

beforeAll(async () => {
  app = await openDoor(database, [RegistryHttpModule, TaxonomyHttpModule], {
    admin: await personWith(database, 'admin'),
    reporter: await personWith(database, 'reporter'),
  });
  await app.get(SeedRegistry, { strict: false }).execute(systemActor('seed'), { demo: true });
});
afterAll(() => app.close());

const as = (word: string, method: 'get' | 'post' | 'put', path: string) =>
  request(app.getHttpServer())[method](`/api/v1${path}`).set('Authorization', `Bearer ${word}`);
const post = (word: string, path: string, body: object, key = newId()) =>
  as(word, 'post', path).set('Idempotency-Key', key).send(body);

describe('places over HTTP', () => {
  it('are listed with ids, slugs, names and countries, by pages', async () => {
    const first = await as('reporter', 'get', '/facilities?limit=2').expect(200);
    expect(first.body.items).toHaveLength(2);
    const cursor = String(first.body.nextCursor);
    const second = await as('reporter', 'get', `/facilities?limit=2&cursor=${cursor}`).expect(200);
    expect(second.body.nextCursor).toBeNull();
    const slugs = [...first.body.items, ...second.body.items].map((item: { slug: string }) => item.slug);
    expect(slugs).toEqual([
      'cecot',
      'centro-penitenciario-demostracion-valle-gris',
      'comisaria-demostracion-puerto-claro',
    ]);
  });

  it('are found by a misspelling, and none by an empty search of another country', async () => {
    const found = await as('reporter', 'get', '/facilities?q=cecott&country=SV').expect(200);
    expect(found.body.items).toEqual([expect.objectContaining({ slug: 'cecot', country: 'SV', demo: false })]);
    await as('reporter', 'get', '/facilities?q=&country=ZZ').expect(200, { items: [], nextCursor: null });
  });

  it.each(['cursor=abc', 'cursor=W10', 'country=sv', 'limit=0', `q=${'x'.repeat(201)}`, 'q=%00', 'sort=name'])(
    'refuse ?%s with 400',
    async (query) => {
      await as('reporter', 'get', `/facilities?${query}`).expect(400);
    },
  );

  it('are read by slug and by id, with every claim, its claimant and its source', async () => {
    const bySlug = await as('reporter', 'get', '/facilities/cecot').expect(200);
    expect(bySlug.headers['etag']).toBe(`"${bySlug.body.revision}"`);
    expect(bySlug.body.claims).toHaveLength(38);
    expect(bySlug.body.claims[3]).toMatchObject({
      predicate: 'capacity_design',
      value: 40000,
      unit: 'persons',
      claimant: 'President Bukele via Reuters',
      checkStatus: 'confirmed',
      remark: 'as claim only',
      source: { title: 'Reuters', url: null },
    });
    expect(bySlug.body).toMatchObject({ readings: [], demo: false });
    expect(bySlug.body.indicators).toHaveLength(6);
    const byId = await as('reporter', 'get', `/facilities/${bySlug.body.id}`).expect(200);
    expect(byId.body).toEqual(bySlug.body);
    await as('reporter', 'get', `/facilities/${newId()}`).expect(404);
    await request(app.getHttpServer()).get('/api/v1/facilities/cecot').expect(401);
  });

  it('are added once for one key, changed on the revision that was read, and never by a reporter', async () => {
    const body = { name: 'Penal Demostración Río Seco', country: 'XA' };
    const key = newId();
    const created = await post('admin', '/facilities', body, key).expect(201);
    expect(created.headers['location']).toBe(`/api/v1/facilities/${created.body.id}`);
    expect((await post('admin', '/facilities', body, key).expect(201)).body.id).toBe(created.body.id);
    await post('admin', '/facilities', { ...body, name: 'Another' }, key).expect(422);
    await post('reporter', '/facilities', body).expect(403);
    await as('admin', 'post', '/facilities').send(body).expect(400);
    const path = `/facilities/${created.body.id}`;
    const change = { coordinates: { latitude: 1.5, longitude: 2.5, precision: 'town' }, adm1: null };
    await as('admin', 'put', path).send(change).expect(400);
    const changed = await as('admin', 'put', path).set('If-Match', '"1"').send(change).expect(200);
    expect(changed.body).toMatchObject({ name: body.name, coordinates: change.coordinates, revision: 2 });
    await as('admin', 'put', path).set('If-Match', '"1"').send(change).expect(412);
  });

  it('take names and claims, and a claim only with a claimant and a source', async () => {
    const path = '/facilities/centro-penitenciario-demostracion-valle-gris';
    const named = await post('admin', `${path}/names`, { name: 'La Gris', kind: 'alias', language: 'es' }).expect(201);
    expect(named.body.names).toContainEqual(
      expect.objectContaining({
        name: 'La Gris',
        kind: 'alias',
        language: 'es',
        vetting: { state: 'proposed', proposedAt: '2026-03-15T10:00:00.000Z', confirmedAt: null, mine: true },
      }),
    );
    await post('admin', `${path}/names`, { name: 'la gris', kind: 'alias' }).expect(409);
    const claim = {
      predicate: 'people_held',
      value: 1200,
      unit: 'persons',
      claimant: 'Demonstration Watch',
      source: { title: 'Invented leaflet' },
    };
    const claimed = await post('admin', `${path}/claims`, claim).expect(201);
    expect(claimed.body.claims.at(-1)).toMatchObject({
      value: 1200,
      checkStatus: 'unchecked',
      source: { title: 'Invented leaflet' },
    });
    await post('admin', `${path}/claims`, { ...claim, claimant: undefined }).expect(400);
    await post('admin', `${path}/claims`, { ...claim, source: undefined }).expect(400);
    await post('admin', `${path}/claims`, { ...claim, source: [] }).expect(400);
    await post('admin', `${path}/claims`, { ...claim, unit: null }).expect(422);
    await post('reporter', `${path}/claims`, claim).expect(403);
  });
});

describe('the figures of a place over HTTP', () => {
  it('come from confirmed claims alone, each with its inputs and the levels that it is beyond', async () => {
    const { body } = await as('reporter', 'get', '/facilities/centro-penitenciario-demostracion-valle-gris').expect(
      200,
    );
    expect(body.readings).toEqual([]);
    expect(body.indicators).toMatchObject([
      { indicator: 'IND.OCC', low: 143.75, sameTime: false, inputs: [{ low: 1150 }, { low: 800 }] },
      { indicator: 'IND.OCC', checkStatus: 'partly_confirmed', inputs: [{ low: 1150 }, { low: 620 }] },
    ]);
    expect(body.indicators[0].levels.map(({ limit }: { limit: number }) => limit)).toEqual([90, 100, 120]);
  });
});

describe('the vocabulary over HTTP', () => {
  it('gives groups and categories, and marks provisions that nobody has checked', async () => {
    const { body } = await as('reporter', 'get', '/taxonomy').expect(200);
    expect(body.groups).toHaveLength(10);
    const solitary = body.groups[0].categories.find((category: { code: string }) => category.code === 'TRE.SOL');
    expect(solitary).toMatchObject({ label: { es: 'Aislamiento en solitario' }, severity: 4, urgency: 'U1' });
    expect(solitary.provisions).toContainEqual(expect.objectContaining({ instrument: 'HR', checkStatus: 'unchecked' }));
  });

  it('gives the scales with hours and the questionnaire with its version', async () => {
    const scales = await as('reporter', 'get', '/scales').expect(200);
    expect(scales.body.urgency.map((step: { hours: number }) => step.hours)).toEqual([24, 72, 168, 720]);
    expect(scales.body.consentGrants).toHaveLength(14);
    const { body } = await as('reporter', 'get', '/questionnaire').expect(200);
    expect(body.version).toBe('1');
    expect(body.sections.flatMap((section: { questions: unknown[] }) => section.questions).length).toBeGreaterThan(30);
  });
});
