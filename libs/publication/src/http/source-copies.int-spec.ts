import { createHash } from 'node:crypto';
import { ContextHttpModule } from '@habeas/context/http';
import { IntakeHttpModule } from '@habeas/intake/http';
import { actingAs, insertAccount, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openPanel, people } from '../../test/open-panel.js';

const database = useDatabase();
let app: NestFastifyApplication;

beforeAll(async () => {
  app = await openPanel(database, [IntakeHttpModule, ContextHttpModule]);
  for (const [word, role] of [
    ['writer', 'lead_moderator'],
    ['moderator', 'moderator'],
    ['reporter', 'reporter'],
  ] as const) {
    people.set(word, actingAs(await insertAccount(database, { role })));
  }
  await database.rows(
    `INSERT INTO portal.source (id, external_id, title, sha256) VALUES (gen_random_uuid(), 'leaflet', 'Invented leaflet', NULL),
       (gen_random_uuid(), 'known', 'Invented page', $1)`,
    [hashOf('as it was read')],
  );
});
afterAll(() => app.close());

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const keep = (source: string, bytes?: Buffer | string, person = 'writer') => {
  const call = request(app.getHttpServer())
    .put(`/api/v1/context-sources/${source}/copy`)
    .set('X-Person', person)
    .set('Sec-Fetch-Site', 'same-origin');
  if (bytes === undefined) return call;
  return call.attach('file', Buffer.from(bytes), { filename: '../page.html', contentType: 'text/html' });
};
const copyOf = (source: string, person = 'moderator') =>
  request(app.getHttpServer()).get(`/api/v1/context-sources/${source}/copy`).set('X-Person', person);

describe('the copy of a source', () => {
  it('is kept once with its fingerprint, is never exchanged, and is saved rather than shown', async () => {
    const page = '<script>alert(1)</script>';
    await copyOf('leaflet').expect(404);
    const { body } = await keep('leaflet', page).expect(200);
    expect(body).toEqual({ sha256: hashOf(page) });
    await keep('leaflet', page).expect(200);
    expect((await keep('leaflet', 'another page').expect(409)).body.code).toBe('copy_differs');
    const saved = await copyOf('leaflet').expect(200);
    expect(String(saved.body)).toBe(page);
    expect(saved.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment; filename="leaflet.bin"',
      'x-content-type-options': 'nosniff',
    });
    const [source] = await database.rows(`SELECT sha256 FROM portal.source WHERE external_id = 'leaflet'`);
    // Public copies tell a source's fingerprint: one person's act does not change it.
    expect(source).toEqual({ sha256: null });
    const entries = await database.rows(`SELECT detail FROM audit.entry WHERE act = 'context.copy_kept'`);
    expect(entries).toEqual([{ detail: { sha256: hashOf(page) } }]);
  });

  it('has the fingerprint that the source is known by', async () => {
    expect((await keep('known', 'something else').expect(409)).body.code).toBe('copy_differs');
    await keep('known', 'as it was read').expect(200);
  });

  it('is refused when nothing came, when it is too large, and for a source that there is not', async () => {
    expect((await keep('leaflet', '').expect(400)).body.code).toBe('file_required');
    await keep('leaflet').expect(415);
    await keep('leaflet', Buffer.alloc(21 * 1024 ** 2)).expect(413);
    await keep('nowhere', 'page').expect(404);
    await keep('..%2Fpage', 'page').expect(400);
  });

  it('is brought by those who write records and read by those who write or confirm them', async () => {
    await keep('leaflet', 'page', 'moderator').expect(403);
    await copyOf('known', 'reporter').expect(403);
    await copyOf('known', 'writer').expect(200);
  });

  it('cannot be changed or removed by the server', async () => {
    const { sql } = await database.as('api');
    for (const statement of [`UPDATE portal.source_copy SET media_type = 'x'`, 'DELETE FROM portal.source_copy']) {
      await expect(sql.affected(statement)).rejects.toThrow('permission denied');
    }
  });
});
