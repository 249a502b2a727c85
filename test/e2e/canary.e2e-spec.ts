import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { buildOpenApi } from '@habeas/platform/http';
import { insertAccount, insertOrganization, signIn } from '@habeas/testing';
import request from 'supertest';
import { researchDocument } from '../../apps/research/src/research-document.js';
import { call } from '../support/calls.js';
import { type House, openHouse } from '../support/house.js';
import { type Document, operationsOf } from '../support/operations.js';

/** What is planted, in every place where a person writes. It looks like a name, and it is found in any encoding. */
const canary = `Zacarquín${randomUUID().replaceAll('-', '').slice(0, 10)}`;
const traces = [
  canary,
  Buffer.from(canary).toString('base64').slice(2, -4),
  Buffer.from(canary).toString('hex'),
  encodeURIComponent(canary),
];

let house: House;
beforeAll(async () => {
  house = await openHouse({ worker: true });
});
afterAll(() => house.close());

const carries = (text: string) => traces.some((trace) => text.includes(trace));

async function eventually(look: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await look()) return;
    await pause(100);
  }
  throw new Error('It did not come about.');
}

/** Everything in the tables of a schema that a trace stands in, by table. */
async function tablesWithCanary(schema: string): Promise<string[]> {
  const tables = await house.database.rows<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = $1`,
    [schema],
  );
  expect(tables.length).toBeGreaterThan(0);
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await house.database.rows<{ text: string }>(`SELECT t::text AS text FROM ${name} t`);
    if (rows.some(({ text }) => carries(text))) found.push(name);
  }
  return found;
}

describe('what a person writes', () => {
  it('appears in no answer of the research door, no log line, no job, no outbox, no audit entry', async () => {
    const organization = await insertOrganization(house.database, { name: `Colectivo ${canary}` });
    const reporterAccount = await insertAccount(house.database, {
      role: 'reporter',
      organizationId: organization.id,
      name: `${canary} Pérez`,
      email: `${canary.toLowerCase()}@ngo.example`,
    });
    const cookie = await signIn(house.api, reporterAccount);
    const reporter = (method: 'get' | 'post' | 'put', path: string) =>
      request(house.api.getHttpServer())[method](path).set({ Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' });
    const moderator = (await house.person('moderator')).client;
    const second = (await house.person('moderator')).client;

    const sent = await reporter('post', '/api/v1/reports')
      .set('Idempotency-Key', randomUUID())
      .send({
        facilityText: `Lugar ${canary}`,
        occurred: '2026-01',
        categories: ['MAT.WAT'],
        narrative: `Mi hermano ${canary} no recibe agua. Teléfono 7777 1234. ${canary}@correo.example`,
        knownThrough: 'relative',
        consent: { internal_review: 'granted', publish_anonymised_summary: 'granted' },
      });
    expect(sent.status).toBe(201);
    const id: string = sent.body.id;
    await reporter('post', `/api/v1/reports/${id}/addenda`).send({ text: `Otra vez ${canary}` });
    await eventually(async () => (await reporter('get', `/api/v1/reports/${id}`)).body.state === 'queued');
    await moderator('put', `/api/v1/reports/${id}/claim`);
    const review = await moderator('get', `/api/v1/reports/${id}/review`);
    expect(carries(review.text)).toBe(true);
    await moderator('post', `/api/v1/reports/${id}/decisions`).send({
      outcome: 'request_information',
      reason: `¿Quién es ${canary}?`,
    });
    await reporter('post', `/api/v1/reports/${id}/messages`).send({ text: `Es ${canary}` });
    await moderator('put', `/api/v1/reports/${id}/claim`);
    const accepted = await moderator('post', `/api/v1/reports/${id}/decisions`).send({
      outcome: 'accept',
      reason: `Conozco a ${canary}`,
      assessment: { sourceReliability: 'C', informationCredibility: 3, proof: 2, severity: 4 },
    });
    expect(accepted.status).toBe(201);

    const { items } = (await moderator('get', '/api/v1/facilities?q=cecot')).body;
    const draft = await moderator('post', '/api/v1/summaries').send({
      facilityId: items[0].id,
      reportIds: [id],
      title: { en: 'Water' },
      body: { en: `Water was short. A brother of ${canary} had none.` },
      categories: ['MAT.WAT'],
      period: '2026-01',
      proof: 2,
    });
    const path = `/api/v1/summaries/${draft.body.id}`;
    await moderator('put', `${path}/submission`);
    expect((await second('put', `${path}/publication`)).status).toBe(422);
    await second('put', `${path}/return`).send({ reason: `Quite a ${canary}` });
    const { revision } = (await moderator('get', path)).body;
    await moderator('put', path)
      .set('If-Match', `"${revision}"`)
      .send({ body: { en: 'Water was short.' } });
    await moderator('put', `${path}/submission`);
    expect((await second('put', `${path}/publication`)).body).toMatchObject({ state: 'published' });

    const lead = (await house.person('lead_moderator')).client;
    const copy = '/api/v1/context-sources/cecot-F26/copy';
    const kept = await lead('put', copy).attach('file', Buffer.from(`Una página sobre ${canary}`), `${canary}.txt`);
    const removal = { sha256: kept.body.sha256, reason: `Se ve a ${canary}` };
    expect((await second('delete', copy).send(removal)).status).toBe(204);

    // Refusals, failures and foreign addresses are where other systems repeat what was sent.
    for (const attempt of [
      reporter('post', '/api/v1/reports')
        .set('Idempotency-Key', randomUUID())
        .send({ [canary]: canary }),
      reporter('post', '/api/v1/reports').set('Content-Type', 'application/json').send(`{"narrative":"${canary}`),
      reporter('get', `/api/v1/${encodeURIComponent(canary)}?q=${encodeURIComponent(canary)}`),
      reporter('get', `/api/v1/facilities?q=${encodeURIComponent(canary)}`),
      reporter('post', '/api/v1/report-imports').set('Content-Type', 'text/csv').send(`narrative\n${canary}\n`),
      second('delete', copy).send({ sha256: canary, reason: canary }),
      second('delete', copy).send(removal),
      reporter('post', '/api/v1/sessions').send({ email: `${canary}@x.example`, password: canary }),
      house.researcher('get', `/v1/${encodeURIComponent(canary)}`),
      house.researcher('get', `/v1/summaries?q=${encodeURIComponent(canary)}&sort=${encodeURIComponent(canary)}`),
    ]) {
      const answer = await attempt;
      if (answer.status >= 400) expect([answer.status, carries(answer.text)]).toEqual([answer.status, false]);
    }
    await pause(1_500);

    const summaryId: string = (await house.researcher('get', '/v1/summaries')).body.items[0].id;
    const document = buildOpenApi(house.research, researchDocument) as unknown as Document; // as far as this test reads it
    for (const operation of operationsOf(document)) {
      const answer = await call(house.researcher, operation, document, {
        path: { id: summaryId, slug: 'cecot', version: '1', n: '1' },
      });
      expect([operation.path, carries(answer.text ?? String(answer.body))]).toEqual([operation.path, false]);
    }
    for (const query of ['q=agua', 'q=water', 'facility=cecot']) {
      expect(carries((await house.researcher('get', `/v1/summaries?${query}`)).text)).toBe(false);
    }
    expect(house.logLines.filter(carries)).toEqual([]);
    expect(await tablesWithCanary('bullmq')).toEqual([]);
    expect(await tablesWithCanary('audit')).toEqual([]);
    expect(await tablesWithCanary('published')).toEqual([]);
    const privateTables = await tablesWithCanary('portal');
    expect(privateTables).toEqual(expect.arrayContaining(['portal.report', 'portal.removed_copy']));
    expect(
      privateTables.filter((name) =>
        /outbox|idempotency|screening|queue_item|personal_data_span|source_copy/.test(name),
      ),
    ).toEqual([]);
  });
});
