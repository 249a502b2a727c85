import type { PersonActor } from '@habeas/kernel';
import { FixedClock, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { insertPerson, seedTaxonomy } from '../../test/open-intake.js';
import { openIntakeHttp } from '../../test/open-intake-http.js';

const database = useDatabase();
const clock = new FixedClock();
const people = new Map<string, PersonActor>();
let app: NestFastifyApplication;

beforeAll(async () => {
  await seedTaxonomy(database, clock);
  app = await openIntakeHttp(database, clock, people, () => undefined);
});
afterAll(() => app.close());

async function person(role: Parameters<typeof insertPerson>[1]) {
  const actor = await insertPerson(database, role);
  people.set(actor.accountId, actor);
  return actor;
}

const send = (actor: PersonActor, method: 'get' | 'post', path: string) =>
  request(app.getHttpServer())
    [method](`/api/v1${path}`)
    .set('X-Account', actor.accountId)
    .set('Sec-Fetch-Site', 'same-origin');

const csv = 'external_id,occurred,facility,narrative,categories,known_through\n1,2025,House,CANARY-ROW,MAT.FOO,media\n';

describe('the imports of all organisations', () => {
  it('are shown to admins with their organisation, newest first, and nothing of the files', async () => {
    const sent: string[] = [];
    for (const reporter of [await person('reporter'), await person('reporter')]) {
      const received = await send(reporter, 'post', '/report-imports')
        .set('Content-Type', 'text/csv')
        .send(csv)
        .expect(202);
      sent.unshift(received.body.id);
    }
    const seen = await send(await person('admin'), 'get', '/import-overview').expect(200);
    expect(seen.body.items.map((item: { id: string }) => item.id)).toEqual(sent);
    expect(seen.body.items[0]).toMatchObject({ state: 'received', organization: { name: expect.any(String) } });
    expect(JSON.stringify(seen.body)).not.toContain('CANARY');
  });

  it('are not shown to those who import', async () => {
    await send(await person('reporter'), 'get', '/import-overview').expect(403);
  });
});
