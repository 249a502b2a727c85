import { Controller, Get, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { Log } from '../logging/log.js';
import { LoggingModule } from '../logging/logging.module.js';
import { listRoutes } from './access-inventory.js';
import { createHttpApp } from './create-http-app.js';
import { HttpModule } from './http.module.js';
import { openNotesDoor, ResolverModule } from './notes-door.fixture.js';
import { securityHeaders } from './security-headers.js';

@Controller('bare')
class BareController {
  @Get()
  bare(): string {
    return 'open to nobody';
  }
}

const lines: string[] = [];
const log = new Log('test', (line) => lines.push(line));

@Module({
  imports: [LoggingModule.forRoot(log), HttpModule.forRoot(ResolverModule)],
  controllers: [BareController],
})
class BareModule {}

let app: NestFastifyApplication;

beforeAll(async () => {
  app = await openNotesDoor((line) => lines.push(line));
});
afterAll(() => app.close());

const server = () => request(app.getHttpServer());
const post = (path = '/api/v1/notes') =>
  server().post(path).set('Sec-Fetch-Site', 'same-origin').set('X-Test-Role', 'reporter');

describe('the HTTP door', () => {
  it('stops the start when a route has no access rule', async () => {
    await expect(createHttpApp(BareModule, log, { prefix: 'api/v1' })).rejects.toThrow('BareController.bare');
  });

  it('lists each route with its rule', () => {
    expect(listRoutes(app).map(({ method, path, rule }) => `${method} ${path} ${rule}`)).toEqual([
      'GET /notes public',
      'POST /notes report.submit',
      'POST /notes/:id/clash report.submit',
      'GET /notes/broken public',
      'GET /notes/missing/:id public',
    ]);
  });

  it('refuses who is not signed in with 401 and who lacks the permission with 403', async () => {
    const same = () => server().post('/api/v1/notes').set('Sec-Fetch-Site', 'same-origin').send({ title: 'a' });
    const unknown = await same();
    expect(unknown.status).toBe(401);
    expect(unknown.headers['www-authenticate']).toBe('Bearer realm="habeas"');
    expect((await same().set('X-Test-Role', 'auditor')).status).toBe(403);
    expect((await post().send({ title: 'a' })).status).toBe(201);
  });

  it.each([
    ['a cross-site page', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['another port of the same host', { 'Sec-Fetch-Site': 'same-site', Origin: 'http://127.0.0.1' }, 403],
    ['a foreign origin', { Origin: 'http://evil.example' }, 403],
    ['neither header', {}, 403],
    ['a bearer with a cookie', { Authorization: 'Bearer x', Cookie: 'habeas=1' }, 403],
    ['a program with a key and no cookie', { Authorization: 'Bearer x' }, 201],
  ])('takes a change from %s with %o: %i', async (_, headers, status) => {
    const answer = await server()
      .post('/api/v1/notes')
      .set('X-Test-Role', 'reporter')
      .set(headers)
      .send({ title: 'a' });
    expect(answer.status).toBe(status);
  });

  it('takes a change whose Origin is the server’s own', async () => {
    const answer = await server()
      .post('/api/v1/notes')
      .set('Host', 'h.example')
      .set('Origin', 'http://h.example')
      .set('X-Test-Role', 'reporter')
      .send({ title: 'a' });
    expect(answer.status).toBe(201);
  });

  it('tells nothing of an unknown failure, in the answer or the log', async () => {
    lines.length = 0;
    const answer = await server().get('/api/v1/notes/broken');
    expect(answer.status).toBe(500);
    expect(answer.text + lines.join()).not.toContain('CANARY');
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({
      event: 'request.failed',
      correlationId: answer.body.correlationId,
    });
  });

  it('repeats neither path nor query of an address that is not there', async () => {
    const answer = await server().get('/api/v1/CANARY?name=CANARY');
    expect(answer.status).toBe(404);
    expect(answer.body.code).toBe('not_found');
    expect(answer.text).not.toContain('CANARY');
  });

  it('asks for the revision that was read', async () => {
    const path = '/api/v1/notes/0b6ee6a6-5d4f-4a77-9d0c-0f8ad3b1a001/clash';
    expect((await post(path)).body).toMatchObject({ status: 400, code: 'if_match_required' });
    expect((await post(path).set('If-Match', '7')).body.errors).toEqual([{ field: 'If-Match', code: 'wrong_form' }]);
    expect((await post(path).set('If-Match', '"7"')).body).toMatchObject({ status: 409, code: 'clash', revision: 7 });
  });

  it('serves its document with an ETag, and 304 to whoever has it', async () => {
    const { headers } = await server().get('/api/v1/openapi.json').expect(200);
    await server().get('/api/v1/openapi.json').set('If-None-Match', String(headers['etag'])).expect(304);
    await server().get('/api/v1/openapi.json').set('If-None-Match', '"another"').expect(200);
  });

  it('sets the security headers on every answer', async () => {
    const answers = await Promise.all([
      server().get('/api/v1/notes'),
      server().get('/nowhere'),
      server().get('/api/v1/notes/broken'),
      server().get('/%'),
      server().get('/api/v1/notes/missing/x'),
      post().set('Content-Type', 'application/json').send('{'),
      server().post('/api/v1/notes').send({}),
    ]);
    for (const answer of answers) {
      for (const [name, value] of Object.entries(securityHeaders))
        expect(answer.headers[name.toLowerCase()]).toBe(value);
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });
});
