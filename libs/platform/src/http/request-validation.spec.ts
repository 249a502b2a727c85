import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openNotesDoor } from './notes-door.fixture.js';

let app: NestFastifyApplication;

beforeAll(async () => {
  app = await openNotesDoor();
});
afterAll(() => app.close());

const server = () => request(app.getHttpServer());
const post = (path = '/api/v1/notes') =>
  server().post(path).set('Sec-Fetch-Site', 'same-origin').set('X-Test-Role', 'reporter');

describe('the HTTP door', () => {
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

  it('refuses a wrong path parameter also after right ones, which stay right', async () => {
    const id = '0b6ee6a6-5d4f-4a77-9d0c-0f8ad3b1a001';
    const statuses = [];
    for (const given of [id, 'x', id, `${id}x`, id]) {
      statuses.push((await server().get(`/api/v1/notes/missing/${given}`)).status);
    }
    expect(statuses).toEqual([404, 400, 404, 400, 404]);
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
});
