import { newId, type PersonActor } from '@habeas/kernel';
import request from 'supertest';
import { useIntakeDoor } from '../../test/use-intake-door.js';

const door = useIntakeDoor();
const { database, logged, person, call, readersOf } = door;

const report = {
  facilityText: 'The old barracks',
  occurred: '2026-02',
  categories: ['MAT.FOO'],
  narrative: 'CANARY-STORY two meals were withheld.',
  knownThrough: 'relative',
  consent: { internal_review: 'granted' },
};

const submit = (actor: PersonActor, body: object = report) =>
  call(actor, 'post', '/reports').set('Idempotency-Key', newId()).send(body);

describe('reports over HTTP', () => {
  it('are received with a receipt and found again where it says', async () => {
    const actor = await person('reporter');
    const received = await submit(actor);
    expect(received.status).toBe(201);
    expect(Object.keys(received.body).sort()).toEqual(['id', 'reference', 'state', 'submittedAt']);
    const read = await request(door.app.getHttpServer())
      .get(received.headers.location ?? '')
      .set('X-Account', actor.accountId);
    expect(read.status).toBe(200);
    expect(read.headers.etag).toBe('"1"');
    expect(read.body).toMatchObject({
      narrative: report.narrative,
      facility: null,
      categories: ['MAT.FOO'],
      messages: [],
    });
    expect(read.body.consent).toMatchObject({ internal_review: 'granted', publish_media: 'not_asked' });
    const list = await call(actor, 'get', '/reports?state=submitted');
    expect(list.body).toMatchObject({ items: [{ id: received.body.id, unansweredMessage: false }], nextCursor: null });
  });

  it('need a key, known fields and a sound content', async () => {
    const actor = await person('reporter');
    expect((await call(actor, 'post', '/reports').send(report)).status).toBe(400);
    expect((await submit(actor, { ...report, state: 'accepted' })).status).toBe(400);
    expect((await submit(actor, { ...report, affected: { low: 1, secret: 2 } })).status).toBe(400);
    expect((await submit(actor, { ...report, affected: [] })).status).toBe(400);
    expect((await submit(actor, { ...report, narrative: 'a\u0000' })).status).toBe(400);
    const empty = await submit(actor, {});
    expect(empty.status).toBe(422);
    expect(empty.body.errors.map(({ field }: { field: string }) => field)).toContain('narrative');
    const odd = await submit(actor, { ...report, categories: ['CANARY-CODE'] });
    expect(odd.status).toBe(422);
    expect(JSON.stringify(odd.body)).not.toContain('CANARY');
  });

  it('are not there for anybody but their organisation and moderators, on every route', async () => {
    const owner = await person('reporter');
    const { body } = await submit(owner);
    const draft = (await submit(owner, { draft: true })).body;
    const strangers = await Promise.all([
      person('reporter'),
      person('org_admin'),
      person('admin'),
      person('researcher'),
    ]);
    const moderator = await person('moderator');
    for (const stranger of strangers) {
      expect((await call(stranger, 'get', `/reports/${body.id}`)).status).toBe(404);
      expect((await call(stranger, 'get', `/reports/${body.id}/messages`)).status).toBe(404);
      expect((await call(stranger, 'post', `/reports/${body.id}/messages`).send({ text: 'x' })).status).toBe(404);
    }
    const [stranger] = strangers;
    if (!stranger) throw new Error('nobody');
    const changes = [
      call(stranger, 'post', `/reports/${body.id}/addenda`).send({ text: 'x' }),
      call(stranger, 'put', `/reports/${body.id}/withdrawal`).send({ reason: 'x' }),
      call(stranger, 'put', `/reports/${body.id}/consents/recontact`).send({ status: 'granted' }),
      call(stranger, 'put', `/reports/${draft.id}`).set('If-Match', '"1"').send({ occurred: '2025' }),
      call(stranger, 'put', `/reports/${draft.id}/submission`).set('Idempotency-Key', newId()),
      call(stranger, 'delete', `/reports/${draft.id}`),
      call(stranger, 'get', `/reports/${newId()}`),
      call(moderator, 'get', `/reports/${draft.id}`),
      call(moderator, 'post', `/reports/${draft.id}/messages`).send({ text: 'x' }),
    ];
    for (const { status, body: problem } of await Promise.all(changes)) {
      expect([status, problem.code]).toEqual([404, 'not_found']);
    }
    expect((await call(moderator, 'get', `/reports/${body.id}`)).status).toBe(200);
    const reads = await database.rows(`SELECT 1 FROM audit.entry WHERE act = 'report.read' AND object_id = $1`, [
      body.id,
    ]);
    expect(reads).toHaveLength(1);
    expect((await call(stranger, 'get', '/reports')).body.items).toEqual([]);
  });

  it('leave an entry for every reading, also by their own organisation, and none for a refused one', async () => {
    const owner = await person('reporter');
    const colleague = await person('org_admin', owner.organizationId);
    const stranger = await person('reporter');
    const moderator = await person('moderator');
    const { id } = (await submit(owner)).body;
    for (const actor of [owner, colleague, stranger, moderator]) {
      await call(actor, 'get', `/reports/${id}`);
      await call(actor, 'get', `/reports/${id}/messages`);
    }
    const readers = await readersOf('report.read', id);
    expect(readers).toEqual([owner, owner, colleague, colleague, moderator, moderator].map((actor) => actor.accountId));
  });

  it.each(['messages', 'addenda'])('take %s once for one key, and as often as sent without', async (path) => {
    const actor = await person('reporter');
    const { id } = (await submit(actor)).body;
    const post = (text: string) => call(actor, 'post', `/reports/${id}/${path}`).send({ text });
    const key = newId();
    const first = await post('CANARY-TEXT').set('Idempotency-Key', key);
    expect(first.body).toMatchObject({ text: 'CANARY-TEXT' });
    const again = await post('CANARY-TEXT').set('Idempotency-Key', key);
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect((await post('Other').set('Idempotency-Key', key)).body).toMatchObject({ code: 'idempotency_key_reused' });
    await post('CANARY-TEXT');
    expect((await call(actor, 'get', `/reports/${id}`)).body[path]).toHaveLength(2);
    expect(JSON.stringify(await database.rows('SELECT answer FROM portal.idempotency_key'))).not.toContain('CANARY');
  });

  it('take what a consent rests on, and show it', async () => {
    const actor = await person('reporter');
    const { id } = (await submit(actor)).body;
    const put = (body: object) => call(actor, 'put', `/reports/${id}/consents/internal_review`).send(body);
    const basis = { language: 'es', how: 'telephone', expires: '2099-12-31' };
    expect((await put({ status: 'granted', basis })).status).toBe(200);
    expect((await call(actor, 'get', `/reports/${id}`)).body.consentBasis).toEqual([
      { grant: 'internal_review', ...basis, witnessed: null, proxy: null },
    ]);
    const past = await put({ status: 'granted', basis: { expires: '2001-01-01' } });
    expect([past.status, past.body.errors]).toEqual([422, [{ field: 'basis.expires', code: 'in_the_past' }]]);
    for (const wrong of [{ how: 'dream' }, { witness: 'x' }, { proxy: { relation: 'parent' } }, { expires: 'soon' }]) {
      expect((await put({ status: 'granted', basis: wrong })).status).toBe(400);
    }
  });

  it('page without gap or repeat', async () => {
    const actor = await person('reporter');
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) ids.unshift((await submit(actor)).body.id);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await call(actor, 'get', `/reports?limit=2${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.body.items.map(({ id }: { id: string }) => id));
      cursor = page.body.nextCursor;
    }
    expect(seen).toEqual(ids);
  });
});

describe('what people write', () => {
  it('is in no log line, no outbox row and no audit entry', async () => {
    const tables = ['portal.outbox', 'audit.entry', 'portal.idempotency_key'];
    for (const table of tables) {
      expect(await database.rows(`SELECT 1 FROM ${table} t WHERE t::text LIKE '%CANARY%'`)).toEqual([]);
    }
    expect(logged.filter((line) => line.includes('CANARY'))).toEqual([]);
  });
});
