import { ContextHttpModule } from '@habeas/context/http';
import { IntakeHttpModule } from '@habeas/intake/http';
import { systemActor } from '@habeas/kernel';
import { SeedRegistry } from '@habeas/registry';
import { SeedTaxonomy } from '@habeas/taxonomy';
import { actingAs, insertAccount, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openPanel, people } from '../../test/open-panel.js';

const database = useDatabase();
const operator = systemActor('seed');
let app: NestFastifyApplication;

beforeAll(async () => {
  app = await openPanel(database, [IntakeHttpModule, ContextHttpModule]);
  await app.get(SeedTaxonomy, { strict: false }).execute(operator);
  await app.get(SeedRegistry, { strict: false }).execute(operator, { demo: false });
  for (const [word, role] of [
    ['writer', 'lead_moderator'],
    ['reporter', 'reporter'],
  ] as const) {
    people.set(word, actingAs(await insertAccount(database, { role })));
  }
});
afterAll(() => app.close());

const send = (fields: Record<string, string>, file?: Buffer | string, person = 'writer', path = 'context-imports') => {
  const call = request(app.getHttpServer())
    .post(`/api/v1/${path}`)
    .set('X-Person', person)
    .set('Sec-Fetch-Site', 'same-origin');
  for (const [name, value] of Object.entries(fields)) void call.field(name, value);
  return file === undefined ? call : call.attach('file', Buffer.from(file), 'a-name-that-nobody-reads.csv');
};
const table = [
  'id,claimant,speaker,kind,summary,source.id,source.title',
  'one,Gaceta,Ministra Peñas,denies,"said, twice",leaflet-7,Invented leaflet',
  'two,Gaceta,Ministra Peñas,shouts,said it again,leaflet-7,Invented leaflet',
  'three,Gaceta,Ministra Peñas,claims,=1+1,nowhere,',
].join('\r\n');
const kept = async () =>
  (await database.rows<{ slug: string }>('SELECT slug FROM portal.context_record ORDER BY slug')).map(
    ({ slug }) => slug,
  );

describe('a table of records sent as a form', () => {
  it('is tried without a trace, taken whole or, when told so, without its faulty rows, and changes nothing the second time', async () => {
    const bytes = Buffer.from(table, 'latin1');
    const dry = await send({ kind: 'statement', dryRun: 'true' }, bytes).expect(200);
    expect(dry.body.records).toMatchObject([
      { line: 2, slug: 'one', outcome: 'added', faults: [] },
      { line: 3, slug: null, outcome: 'refused', faults: [{ field: 'kind', code: 'word_unknown' }] },
      { line: 4, slug: null, outcome: 'refused', faults: [{ field: 'source.title', code: 'required' }] },
    ]);
    expect(await kept()).toEqual([]);
    expect(await database.rows("SELECT 1 FROM portal.source WHERE external_id = 'leaflet-7'")).toEqual([]);
    const refused = await send({ kind: 'statement', dryRun: 'false' }, bytes).expect(422);
    expect(refused.body).toMatchObject({
      code: 'records_faulty',
      errors: [
        { field: 'line 3: kind', code: 'word_unknown' },
        { field: 'line 4: source.title', code: 'required' },
      ],
    });
    expect(await kept()).toEqual([]);
    expect(await database.rows("SELECT 1 FROM portal.source WHERE external_id = 'leaflet-7'")).toEqual([]);
    const { body } = await send({ kind: 'statement', leaveOutFaulty: 'true' }, bytes).expect(200);
    expect(body).toEqual({ ...dry.body, dryRun: false });
    expect(await kept()).toEqual(['one']);
    const [written] = await database.rows<{ said: string }>(
      "SELECT draft #>> '{content,speaker}' AS said FROM portal.context_version",
    );
    expect(written?.said).toBe('Ministra Peñas');
    const again = await send({ kind: 'statement', leaveOutFaulty: 'true' }, bytes).expect(200);
    expect(again.body.records[0]).toMatchObject({ slug: 'one', outcome: 'unchanged' });
  });

  it('takes a JSON file as well', async () => {
    const file = JSON.stringify({ statements: [{ speaker: 'A', kind: 'claims', summary: 'x', claimant: 'B' }] });
    const { body } = await send({ dryRun: 'true' }, `\uFEFF${file}`).expect(200);
    expect(body.records).toMatchObject([{ path: 'statements[0]', line: null, outcome: 'added' }]);
  });

  it.each<[string, Record<string, string>, Buffer | string | undefined, number, string]>([
    ['no file', { kind: 'statement' }, undefined, 400, 'file_required'],
    ['a kind that there is not', { kind: 'rumour' }, table, 400, 'invalid_request'],
    ['a flag that is none', { kind: 'statement', leaveOutFaulty: 'yes' }, table, 400, 'invalid_request'],
    ['another part', { mood: 'x' }, table, 400, 'invalid_request'],
    ['a table in place of JSON', {}, table, 400, 'not_json'],
    ['a workbook', { kind: 'statement' }, 'PK\u0003\u0004\u0000', 400, 'not_csv'],
    ['columns that nobody knows', { kind: 'statement' }, 'id,mood\na,b', 422, 'file_invalid'],
    ['more than 16 MB', { kind: 'statement' }, Buffer.alloc(17 * 1024 ** 2, 'a'), 413, 'file_too_large'],
  ])('is refused with %s', async (_what, fields, file, status, code) => {
    const before = await kept();
    expect((await send(fields, file).expect(status)).body.code).toBe(code);
    expect(await kept()).toEqual(before);
  });

  it('opens no other route to forms, and this one to nobody else', async () => {
    await send({ kind: 'statement' }, table, 'reporter').expect(403);
    await send({ kind: 'statement' }, table, 'writer', 'context-records').expect(415);
    const call = request(app.getHttpServer()).post('/api/v1/context-imports').set('X-Person', 'writer');
    await call.set('Sec-Fetch-Site', 'same-origin').set('Content-Type', 'text/csv').send(table).expect(415);
  });
});
