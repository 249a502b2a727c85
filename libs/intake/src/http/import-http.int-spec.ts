import { newId, type PersonActor, systemActor } from '@habeas/kernel';
import type { INestApplicationContext } from '@nestjs/common';
import request from 'supertest';
import { openIntake } from '../../test/open-intake.js';
import { useIntakeDoor } from '../../test/use-intake-door.js';
import { ProcessReportImport } from '../use-cases/process-report-import.js';

const door = useIntakeDoor();
const { database, clock, logged, person, call, readersOf } = door;
let jobs: INestApplicationContext;

beforeAll(async () => {
  jobs = await openIntake(database, 'worker', clock);
});
afterAll(() => jobs.close());

const csv = 'external_id,occurred,facility,narrative,categories,known_through\n1,2025,House,CANARY-ROW,MAT.FOO,media\n';

describe('imports over HTTP', () => {
  it.each([
    [
      'a CSV body',
      (actor: PersonActor) => call(actor, 'post', '/report-imports').set('Content-Type', 'text/csv').send(csv),
    ],
    [
      'a form',
      (actor: PersonActor) =>
        call(actor, 'post', '/report-imports').attach('file', Buffer.from(csv), 'CANARY-FILE.csv'),
    ],
  ])('take a file as %s and tell how far it is', async (_, send) => {
    const actor = await person('reporter');
    const received = await send(actor);
    expect(received.status).toBe(202);
    const path = `/report-imports/${received.body.id}`;
    expect((await call(actor, 'get', path)).body).toMatchObject({ state: 'received', processed: 0, dryRun: false });
    await jobs.get(ProcessReportImport).execute(systemActor('worker'), { importId: received.body.id });
    expect((await call(actor, 'get', path)).body).toMatchObject({ state: 'finished', accepted: 1, errors: [] });
    expect((await call(actor, 'get', '/report-imports')).body.items).toHaveLength(1);
    const failed = await call(actor, 'get', `${path}/failed-rows.csv`);
    expect(failed.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect((await call(await person('reporter'), 'get', path)).status).toBe(404);
    expect((await call(await person('reporter'), 'get', `${path}/failed-rows.csv`)).status).toBe(404);
    expect((await call(await person('moderator'), 'get', path)).status).toBe(403);
  });

  it('leave an entry when somebody reads what stands in the file, and none for mere progress', async () => {
    const actor = await person('reporter');
    const file = csv.replace('MAT.FOO', 'CANARY-WORD');
    const { id } = (await call(actor, 'post', '/report-imports').set('Content-Type', 'text/csv').send(file)).body;
    await call(actor, 'get', `/report-imports/${id}`);
    expect(await readersOf('report_import.read', id)).toEqual([]);
    await jobs.get(ProcessReportImport).execute(systemActor('worker'), { importId: id });
    expect((await call(actor, 'get', `/report-imports/${id}`)).body.errors).toHaveLength(1);
    expect((await call(actor, 'get', `/report-imports/${id}/failed-rows.csv`)).text).toContain('CANARY-ROW');
    const stranger = await person('reporter');
    await call(stranger, 'get', `/report-imports/${id}`);
    await call(stranger, 'get', `/report-imports/${id}/failed-rows.csv`);
    expect(await readersOf('report_import.read', id)).toEqual([actor.accountId]);
    expect(await readersOf('report_import.failed_rows_read', id)).toEqual([actor.accountId]);
  });

  it('are one for one key', async () => {
    const actor = await person('reporter');
    const key = newId();
    const send = (file: string) =>
      call(actor, 'post', '/report-imports').set('Content-Type', 'text/csv').set('Idempotency-Key', key).send(file);
    const first = await send(csv);
    expect((await send(csv)).body).toEqual(first.body);
    expect((await send(`${csv}2,2025,House,x,MAT.FOO,media\n`)).status).toBe(422);
    expect((await call(actor, 'get', '/report-imports')).body.items).toHaveLength(1);
  });

  it('take a mapping with the file, save it, and use it by name', async () => {
    const actor = await person('reporter');
    const mapping = JSON.stringify({ columns: { occurred: 'a', narrative: 'b', categories: ['c'] } });
    const form = () => call(actor, 'post', '/report-imports').attach('file', Buffer.from('a,b,c\n1,2,3'), 'x.csv');
    expect((await form().field('mapping', mapping).field('mappingName', 'ours').field('dryRun', 'true')).status).toBe(
      202,
    );
    expect((await form().field('mappingName', 'ours')).status).toBe(202);
    expect((await form().field('mappingName', 'theirs')).body).toMatchObject({ status: 422, code: 'mapping_unknown' });
    expect((await form().field('mapping', '{}')).body).toMatchObject({ status: 422, code: 'mapping_invalid' });
    expect((await form().field('mapping', 'CANARY')).status).toBe(400);
    expect((await form().field('dryRun', 'perhaps')).status).toBe(400);
    expect((await form().field('CANARY', '1')).status).toBe(400);
    const names = (await call(actor, 'get', '/report-import-mappings')).body.items.map(
      ({ name }: { name: string }) => name,
    );
    expect(names).toEqual(['ours', 'template', 'au-detention-incidents']);
    const saved = await call(actor, 'put', '/report-import-mappings/mine').send({ mapping: JSON.parse(mapping) });
    expect(saved.status).toBe(200);
    const others = await call(await person('reporter'), 'get', '/report-import-mappings');
    expect(JSON.stringify(others.body)).not.toContain('ours');
  });

  it('refuse what is too large, empty, absent or of another type', async () => {
    const actor = await person('reporter');
    const post = () => call(actor, 'post', '/report-imports');
    const large = Buffer.alloc(20 * 1024 * 1024 + 1, 'x');
    expect((await post().set('Content-Type', 'text/csv').send(large)).status).toBe(413);
    expect((await post().attach('file', large, 'x.csv')).status).toBe(413);
    expect((await post().set('Content-Type', 'text/csv').send('')).status).toBeOneOf([400, 422]);
    expect((await post().field('dryRun', 'true')).body).toMatchObject({ status: 400, code: 'file_required' });
    expect((await post().send({ file: 'x' })).status).toBe(415);
    expect((await post().set('Content-Type', 'application/x-www-form-urlencoded').send('a=b')).status).toBe(415);
  });

  it('leave every other route closed to forms and files', async () => {
    const actor = await person('reporter');
    const post = () => call(actor, 'post', '/reports').set('Idempotency-Key', newId());
    expect((await post().set('Content-Type', 'text/csv').send(csv)).status).toBe(415);
    expect((await post().field('narrative', 'x')).status).toBe(415);
    const anonymous = request(door.app.getHttpServer())
      .post('/api/v1/report-imports')
      .set('Sec-Fetch-Site', 'same-origin');
    expect((await anonymous.set('Content-Type', 'text/csv').send(csv)).status).toBe(401);
  });

  it('give a template with every column there is', async () => {
    const template = await call(await person('reporter'), 'get', '/report-import-template.csv');
    expect(template.text).toContain('external_id,occurred,facility,narrative,');
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
