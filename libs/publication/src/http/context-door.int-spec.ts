import { ContextHttpModule } from '@habeas/context/http';
import { newId, systemActor } from '@habeas/kernel';
import { SeedRegistry } from '@habeas/registry';
import { SeedTaxonomy } from '@habeas/taxonomy';
import { actingAs, insertAccount, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { statement } from '../../test/context-world.js';
import { openPanel, people } from '../../test/open-panel.js';
import { PublishReferenceData } from '../use-cases/publish-reference-data.js';
import { PublicationHttpModule } from './index.js';

const database = useDatabase();
const operator = systemActor('seed');
let app: NestFastifyApplication;

beforeAll(async () => {
  app = await openPanel(database, [
    ContextHttpModule,
    PublicationHttpModule.forRoot({ researchUrl: 'https://public.test' }),
  ]);
  await app.get(SeedTaxonomy, { strict: false }).execute(operator);
  await app.get(SeedRegistry, { strict: false }).execute(operator, { demo: false });
  await app.get(PublishReferenceData, { strict: false }).execute(operator);
  for (const [word, role] of [
    ['writer', 'lead_moderator'],
    ['second', 'lead_moderator'],
    ['moderator', 'moderator'],
    ['admin', 'admin'],
    ['reporter', 'reporter'],
  ] as const) {
    people.set(word, actingAs(await insertAccount(database, { role })));
  }
});
afterAll(() => app.close());

const call = (method: 'get' | 'post' | 'put' | 'delete', path: string, person = 'writer') =>
  request(app.getHttpServer())[method](`/api/v1/${path}`).set('X-Person', person).set('Sec-Fetch-Site', 'same-origin');
const propose = (record: object, key = newId()) =>
  call('post', 'context-records').set('Idempotency-Key', key).send({ kind: 'statement', record });
const confirm = (slug: string, revision: number, person = 'second') =>
  call('put', `context-records/${slug}/confirmation`, person).set('If-Match', `"${revision}"`);
const publicSlugs = async () =>
  (await database.rows<{ slug: string }>('SELECT slug FROM published.context_record ORDER BY slug')).map(
    ({ slug }) => slug,
  );

describe('context records at the insiders’ door', () => {
  it('are proposed once per key, shown with their history, changed and confirmed by another person', async () => {
    const key = newId();
    const first = await propose(statement('a-statement'), key).expect(201);
    await propose(statement('a-statement'), key).expect(201);
    await propose(statement('a-statement')).expect(409);
    expect(first.headers).toMatchObject({ location: '/api/v1/context-records/a-statement', etag: '"1"' });
    expect(first.body).toMatchObject({ slug: 'a-statement', state: 'proposed', mine: true, confirmedRevision: null });
    await confirm('a-statement', 1, 'writer').expect(403);
    await confirm('a-statement', 1).expect(204);
    const changed = call('put', 'context-records/a-statement').set('If-Match', '"1"');
    await changed.send({ record: statement('a-statement', { summary: 'said that some were moved' }) }).expect(200);
    const { body } = await call('get', 'context-records/a-statement', 'second').expect(200);
    expect(body).toMatchObject({ state: 'proposed', revision: 2, confirmedRevision: 1, mine: false });
    expect(
      body.versions.map(({ draft }: { draft: { content: { summary: string } } }) => draft.content.summary),
    ).toEqual(['said that some were moved', 'said that nobody was moved']);
    expect(await publicSlugs()).toContain('a-statement');
  });

  it('keep their id: a change that names another one is refused', async () => {
    await propose(statement('kept')).expect(201);
    const change = call('put', 'context-records/kept')
      .set('If-Match', '"1"')
      .send({ record: statement('other') });
    expect((await change.expect(422)).body.errors).toEqual([{ field: 'id', code: 'id_differs' }]);
  });

  it('are told what is wrong with each field, and nothing of what was written', async () => {
    const { body } = await propose(statement('broken', { kind: 'CANARY', date: 'CANARY' })).expect(422);
    expect(body.errors).toEqual([
      { field: 'kind', code: 'word_unknown' },
      { field: 'date', code: 'edtf_invalid' },
    ]);
    expect(JSON.stringify(body)).not.toContain('CANARY');
  });

  it('are listed by kind, state and place, page by page', async () => {
    for (const id of ['listed-1', 'listed-2', 'listed-3']) await propose(statement(id)).expect(201);
    const query = 'context-records?kind=statement&state=proposed&facility=cecot&limit=2';
    const seen: string[] = [];
    for (let path: string | null = query; path !== null;) {
      const page = await call('get', path).expect(200);
      const body = page.body as { items: { slug: string }[]; nextCursor: string | null };
      seen.push(...body.items.map(({ slug }) => slug));
      path = body.nextCursor === null ? null : `${query}&cursor=${body.nextCursor}`;
    }
    expect(seen).toEqual(expect.arrayContaining(['listed-1', 'listed-2', 'listed-3']));
    expect(seen).toEqual([...new Set(seen)].toSorted());
    expect((await call('get', 'context-records?kind=transfer').expect(200)).body.items).toEqual([]);
    expect((await call('get', 'context-records?facility=elsewhere').expect(200)).body.items).toEqual([]);
    await call('get', 'context-records?cursor=made-up').expect(400);
  });

  it('are taken back with a class of reason, and then away from the public', async () => {
    await propose(statement('taken-back')).expect(201);
    await confirm('taken-back', 1).expect(204);
    await call('delete', 'context-records/taken-back').send({ reason: 'because' }).expect(400);
    await call('delete', 'context-records/taken-back').send({ reason: 'error' }).expect(204);
    expect(await publicSlugs()).not.toContain('taken-back');
    await call('delete', 'context-records/taken-back').send({ reason: 'error' }).expect(409);
    const { body } = await call('get', 'context-records/taken-back').expect(200);
    expect(body).toMatchObject({ state: 'retracted', retractionReason: 'error' });
  });

  it('name a place in their title as people name it, in the list and alone', async () => {
    const record = {
      id: 'a-transfer',
      claimant: 'Demonstration Gazette',
      sources: ['news-2025-03'],
      legs: [{ from: { country: 'US' }, to: { facility: 'cecot' } }],
    };
    const title = {
      en: 'Transfer from United States to Centro de Confinamiento del Terrorismo',
      es: 'Traslado de Estados Unidos a Centro de Confinamiento del Terrorismo',
    };
    const key = newId();
    const sent = call('post', 'context-records').set('Idempotency-Key', key).send({ kind: 'transfer', record });
    expect((await sent.expect(201)).body.title).toEqual(title);
    const { body } = await call('get', 'context-records?kind=transfer').expect(200);
    expect(body.items[0].title).toEqual(title);
  });

  it('come by file: a dry run tells what would happen, each fault has its path', async () => {
    const file = {
      sources: [{ id: 'leaflet-1', title: 'Invented leaflet', published: '2025-03', language: 'en' }],
      facility: { slug: 'cecot' },
      statements: [
        statement('by-file', { sources: ['leaflet-1'], relations: [{ kind: 'answers', record: 'not-there-yet' }] }),
        statement('faulty', { sources: ['nowhere'] }),
      ],
    };
    const dry = await call('post', 'context-imports?dryRun=true').send(file).expect(200);
    await call('get', 'context-records/by-file').expect(404);
    const refused = await call('post', 'context-imports').send(file).expect(422);
    expect(refused.body).toMatchObject({
      code: 'records_faulty',
      errors: [{ field: 'statements[1].sources', code: 'source_unknown' }],
    });
    await call('get', 'context-records/by-file').expect(404);
    const { body } = await call('post', 'context-imports?leaveOutFaulty=true').send(file).expect(200);
    expect(body).toEqual({ ...dry.body, dryRun: false });
    expect(body).toEqual({
      dryRun: false,
      warnings: [{ field: 'facility', code: 'section_not_imported' }],
      records: [
        {
          path: 'statements[0]',
          line: null,
          slug: 'by-file',
          outcome: 'added',
          faults: [],
          warnings: [{ field: 'statements[0].relations', code: 'relation_unknown' }],
        },
        {
          path: 'statements[1]',
          line: null,
          slug: null,
          outcome: 'refused',
          faults: [{ field: 'statements[1].sources', code: 'source_unknown' }],
          warnings: [],
        },
      ],
    });
    expect((await call('get', 'context-records/by-file').expect(200)).body.state).toBe('proposed');
    await call('post', 'context-imports').send({ surprise: [] }).expect(422);
  });

  it('bring the source that they rest on, which is found again by its words', async () => {
    const send = (newSource: object) =>
      call('post', 'context-records')
        .set('Idempotency-Key', newId())
        .send({ kind: 'statement', record: statement('brings', { sources: ['brought-1'] }), newSource });
    const { body } = await send({ id: 'brought-1', title: ' ', published: 'May' }).expect(422);
    expect(body.errors).toEqual([
      { field: 'newSource.title', code: 'text_expected' },
      { field: 'newSource.published', code: 'edtf_invalid' },
    ]);
    await send({ id: 'brought-1', title: 'Invented leaflet' }).expect(201);
    const found = await call('get', 'context-sources?q=LEAFLET').expect(200);
    expect(found.body.items.map(({ id }: { id: string }) => id)).toContain('brought-1');
    const record = await call('get', 'context-records/brings').expect(200);
    expect(record.body.versions[0].record).toEqual(statement('brings', { sources: ['brought-1'] }));
  });

  it('tell what is written into each kind, and give an empty table of it', async () => {
    const { body } = await call('get', 'context-kinds').expect(200);
    expect(body.kinds.map(({ kind }: { kind: string }) => kind)).toContain('transfer');
    const { text } = await call('get', 'context-kinds/statement/template.csv').expect(200);
    expect(text).toMatch(/^id,claimant,speaker,.*,source\.id,.*\r\n$/);
    await call('get', 'context-kinds/rumour/template.csv').expect(400);
  });

  it('are read by those who write them and by those who confirm them, and by nobody else', async () => {
    await propose(statement('for-readers')).expect(201);
    for (const path of ['context-records', 'context-records/for-readers']) {
      await call('get', path, 'moderator').expect(200);
      await call('get', path, 'reporter').expect(403);
    }
  });

  it('are brought by those who write about places alone, and taken back by those who confirm', async () => {
    for (const person of ['reporter', 'moderator']) {
      await call('post', 'context-imports', person).send({}).expect(403);
    }
    for (const person of ['reporter', 'admin']) {
      await call('delete', 'context-records/a-statement', person).send({ reason: 'error' }).expect(403);
    }
  });
});
