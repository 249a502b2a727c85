import { type Actor, Conflict, NotFound, type Permission } from '@habeas/kernel';
import { Body, Controller, Get, Module, Param, Post, Query } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import request from 'supertest';
import { Log } from '../logging/log.js';
import { LoggingModule } from '../logging/logging.module.js';
import { Access } from './access.js';
import { listRoutes } from './access-inventory.js';
import { Act } from './act.decorator.js';
import { ActorResolver } from './actor-resolver.js';
import { createHttpApp } from './create-http-app.js';
import { HttpModule } from './http.module.js';
import { IfMatch } from './if-match.decorator.js';
import { serveOpenApi } from './openapi.js';
import { PageQuery } from './page.query.js';
import { securityHeaders } from './security-headers.js';
import {
  EdtfText,
  Flag,
  Id,
  NestedList,
  NestedObject,
  OneOf,
  OneOfList,
  Text,
  Whole,
  WordMap,
} from './validators/index.js';

class Range {
  @Whole({ min: 0, max: 100 })
  low!: number;

  @Whole({ min: 0, max: 100, optional: true })
  high?: number;
}

class Note {
  @Text({ max: 10 })
  title!: string;

  @OneOf(['a', 'b'], { optional: true })
  kind?: string;

  @OneOfList(['x', 'y'], { maxItems: 2, minItems: 1, optional: true })
  marks?: string[];

  @NestedObject(() => Range, { optional: true })
  range?: Range;

  @NestedList(() => Range, { maxItems: 1, optional: true })
  ranges?: Range[];

  @EdtfText({ optional: true, nullable: true })
  when?: string | null;

  @WordMap(['grant'], ['yes', 'no'], { optional: true })
  consent?: Record<string, string>;

  @Flag({ optional: true })
  ongoing?: boolean;
}

class NoteQuery extends PageQuery {
  @Flag({ optional: true })
  open?: boolean;

  @OneOfList(['x', 'y'], { maxItems: 2, optional: true })
  marks?: string[];
}

class NoteId {
  @Id()
  id!: string;
}

@Controller('notes')
class NotesController {
  @Post()
  @Access('report.submit')
  create(@Act() actor: Actor, @Body() note: Note): object {
    return { ...note, actor: actor.kind };
  }

  @Get()
  @Access('public')
  list(@Query() query: NoteQuery): object {
    return query;
  }

  @Get('broken')
  @Access('public')
  broken(): void {
    throw new Error('CANARY in an error');
  }

  @Get('missing/:id')
  @Access('public')
  missing(@Param() _: NoteId): void {
    throw new NotFound();
  }

  @Post(':id/clash')
  @Access('report.submit')
  clash(@Param() _: NoteId, @IfMatch() revision: number): void {
    throw new Conflict('clash', 'Two at once.', { revision });
  }
}

@Controller('bare')
class BareController {
  @Get()
  bare(): string {
    return 'open to nobody';
  }
}

class HeaderResolver extends ActorResolver {
  resolve({ headers }: FastifyRequest): Promise<Actor | undefined> {
    if (!headers['x-test-role']) return Promise.resolve(undefined);
    const permissions = new Set<Permission>(headers['x-test-role'] === 'reporter' ? ['report.submit'] : []);
    return Promise.resolve({ kind: 'person', accountId: 'a', organizationId: 'o', role: 'reporter', permissions });
  }
}

const lines: string[] = [];
const log = new Log('test', (line) => lines.push(line));

@Module({ providers: [{ provide: ActorResolver, useClass: HeaderResolver }], exports: [ActorResolver] })
class ResolverModule {}

@Module({
  imports: [LoggingModule.forRoot(log), HttpModule.forRoot(ResolverModule)],
  controllers: [NotesController],
})
class DoorModule {}

@Module({
  imports: [LoggingModule.forRoot(log), HttpModule.forRoot(ResolverModule)],
  controllers: [BareController],
})
class BareModule {}

let app: NestFastifyApplication;

beforeAll(async () => {
  app = await createHttpApp(DoorModule, log, { prefix: 'api/v1' });
  serveOpenApi(app, '/api/v1/openapi.json', { title: 'A door', description: 'Of a spec', version: '1' });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
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

  it.each([
    [{}, 'title', 'required'],
    [{ title: null }, 'title', 'required'],
    [{ title: 7 }, 'title', 'not_text'],
    [{ title: '   ' }, 'title', 'required'],
    [{ title: 'a'.repeat(11) }, 'title', 'too_long'],
    [{ title: 'a\u0000' }, 'title', 'not_well_formed'],
    [{ title: '\ud800' }, 'title', 'not_well_formed'],
    [{ title: 'a', kind: 'c' }, 'kind', 'not_one_of'],
    [{ title: 'a', kind: null }, 'kind', 'required'],
    [{ title: 'a', marks: [] }, 'marks', 'too_few'],
    [{ title: 'a', marks: ['x', 'x'] }, 'marks', 'repeated'],
    [{ title: 'a', marks: 'x' }, 'marks', 'not_a_list'],
    [{ title: 'a', range: [] }, 'range', 'not_an_object'],
    [{ title: 'a', range: { low: '1' } }, 'range.low', 'not_a_whole_number'],
    [{ title: 'a', range: { low: 1, secret: 1 } }, 'range.', 'unknown_field'],
    [{ title: 'a', ranges: [{ low: 1 }, { low: 2 }] }, 'ranges', 'too_many'],
    [{ title: 'a', ranges: [[]] }, 'ranges', 'not_an_object'],
    [{ title: 'a', when: '2025-13' }, 'when', 'not_a_date'],
    [{ title: 'a', consent: { other: 'yes' } }, 'consent', 'not_one_of'],
    [{ title: 'a', consent: { grant: 'perhaps' } }, 'consent', 'not_one_of'],
    [{ title: 'a', ongoing: 'true' }, 'ongoing', 'not_true_or_false'],
    [{ title: 'a', CANARY: 1 }, '*', 'unknown_field'],
  ])('refuses %j at %s as %s', async (body, field, code) => {
    const answer = await post().send(body);
    expect(answer.status).toBe(400);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body.code).toBe('invalid_request');
    expect(answer.body.errors).toContainEqual({ field: field.replace(/\.$/, '.'), code });
    expect(answer.text).not.toContain('CANARY');
  });

  it('takes what is right, null only where it may stand', async () => {
    const body = {
      title: 'a',
      kind: 'a',
      marks: ['x'],
      range: { low: 1 },
      when: null,
      consent: { grant: 'no' },
      ongoing: false,
    };
    expect((await post().send(body)).body).toEqual({ ...body, actor: 'person' });
  });

  it('reads numbers, booleans and lists of a query strictly', async () => {
    const answer = await server().get('/api/v1/notes?limit=10&open=false&marks=x,y');
    expect(answer.body).toEqual({ limit: 10, open: false, marks: ['x', 'y'] });
    for (const query of [
      'limit=',
      'limit=1e1',
      'limit=0',
      'limit=101',
      'limit=1&limit=2',
      'open=1',
      'open=',
      'cursor=*',
      'x[y]=1',
    ]) {
      expect([query, (await server().get(`/api/v1/notes?${query}`)).status]).toEqual([query, 400]);
    }
  });

  it.each([
    ['a broken body', '{"title":"CANARY', 'application/json', 400],
    ['no object', '"CANARY"', 'application/json', 400],
    ['a list', '[{"title":"CANARY"}]', 'application/json', 400],
    ['nothing', '', 'application/json', 400],
    ['a body nested 5,000 deep', `{"title":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, 'application/json', 400],
    ['an own __proto__', '{"title":"a","__proto__":{"x":1}}', 'application/json', 400],
    ['an own constructor', '{"title":"a","constructor":{"prototype":{"x":1}}}', 'application/json', 400],
    ['a form', 'title=CANARY', 'application/x-www-form-urlencoded', 415],
    ['plain text', '{"title":"CANARY"}', 'text/plain', 415],
    ['too much', JSON.stringify({ title: 'C'.repeat(300_000) }), 'application/json', 413],
  ])('refuses %s without repeating it', async (_, body, type, status) => {
    const answer = await post().set('Content-Type', type).send(body);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({
      status,
      code: expect.any(String),
      correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect(answer.text).not.toMatch(/CANARY|CCCC/);
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
