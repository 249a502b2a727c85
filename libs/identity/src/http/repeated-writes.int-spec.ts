import { browserOf, FixedClock, insertAccount, useDatabase } from '@habeas/testing';
import { newId } from '@habeas/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { createIdentityApp } from './identity-app.fixture.js';

type Headers = Record<string, string>;

const db = useDatabase();
let app: NestFastifyApplication;
let admin: Headers;

beforeAll(async () => {
  app = await createIdentityApp({ url: db.url('api'), clock: new FixedClock() });
  admin = await browserOf(app, await insertAccount(db, { role: 'admin' }));
});
afterAll(() => app.close());

const post = (path: string, headers: Headers, key: string, body: object) =>
  request(app.getHttpServer()).post(`/api/v1${path}`).set(headers).set('Idempotency-Key', key).send(body);

const invitation = () => ({ email: `invited-${newId()}@spec.example`, role: 'reporter' });

describe('a repeated call', () => {
  it.each([
    ['an API key', '/api-keys', { name: 'spec', expiresInDays: 1 }, { name: 'spec', expiresInDays: 2 }, 'key'],
    ['an invitation', '/invitations', invitation(), invitation(), 'url'],
  ])('makes %s once, and does not tell its secret again', async (_, path, body, other, field) => {
    const key = newId();
    const first = await post(path, admin, key, body).expect(201);
    const repeated = await post(path, admin, key, body).expect(409);
    expect(repeated.body).toMatchObject({ code: 'already_created', id: first.body.id });
    const secret = first.body[field].slice(-20);
    expect(JSON.stringify(repeated.body)).not.toContain(secret);
    expect(JSON.stringify(await db.rows('SELECT * FROM portal.idempotency_key'))).not.toContain(secret);
    expect((await post(path, admin, key, other).expect(422)).body.code).toBe('idempotency_key_reused');
    expect((await post(path, admin, 'short', body).expect(400)).body.code).toBe('idempotency_key_required');
    const stranger = await browserOf(app, await insertAccount(db, { role: 'admin' }));
    expect((await post(path, stranger, key, body).expect(201)).body.id).not.toBe(first.body.id);
  });

  it('makes an organisation once and answers the same again', async () => {
    const key = newId();
    const body = { name: 'Muelle Norte', country: 'UY' };
    const first = await post('/organizations', admin, key, body).expect(201);
    expect((await post('/organizations', admin, key, body).expect(201)).body).toEqual(first.body);
    await post('/organizations', admin, key, { ...body, country: 'AR' }).expect(422);
    await post('/organizations', admin, newId(), body).expect(409);
  });
});
