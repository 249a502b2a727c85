import { TOTP, Secret } from 'otpauth';
import { PasswordHasher } from '@habeas/platform/crypto';
import { browserOf, FixedClock, insertAccount, insertOrganization, specPassword, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { createIdentityApp, WatchedHasher } from './identity-app.fixture.js';

const db = useDatabase();
const ours = { 'Sec-Fetch-Site': 'same-origin' };
let app: NestFastifyApplication;
let clock: FixedClock;

beforeAll(async () => {
  clock = new FixedClock();
  app = await createIdentityApp({ url: db.url('api'), clock, trustedProxies: ['127.0.0.1'] });
});
afterAll(() => app.close());

/** Each caller comes from an address of its own, as behind a proxy, so that no spec spends another's tries. */
let nextAddress = 0;
function newAddress(): string {
  nextAddress += 1;
  return `198.51.${Math.floor(nextAddress / 250)}.${(nextAddress % 250) + 1}`;
}

function signInAs(email: string, password: string, extra: object = {}, address = newAddress()) {
  return request(app.getHttpServer())
    .post('/api/v1/sessions')
    .set({ ...ours, 'X-Forwarded-For': address })
    .send({ email, password, ...extra });
}

function cookieOf(response: request.Response): string {
  return String(response.headers['set-cookie']?.[0] ?? '');
}

describe('signing in', () => {
  it('opens a login, tells who it is, and keeps only a hash of its token', async () => {
    const account = await insertAccount(db, { role: 'moderator' });
    const response = await signInAs(` ${account.email.toUpperCase()} `, specPassword).expect(201);
    expect(response.body).toEqual({
      user: expect.objectContaining({ id: account.id, email: account.email, role: 'moderator', secondFactor: false }),
    });
    expect(response.body.user.organization.id).toBe(account.organizationId);
    const cookie = cookieOf(response);
    expect(cookie).toMatch(/^habeas=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    const token = cookie.slice('habeas='.length, 'habeas='.length + 43);
    expect(JSON.stringify(await db.rows('SELECT * FROM portal.session'))).not.toContain(token);

    const me = await request(app.getHttpServer()).get('/api/v1/me').set('Cookie', `habeas=${token}`).expect(200);
    expect(me.body).toEqual(response.body.user);
    expect(me.body.permissions).toContain('report.decide');
  });

  it('names the cookie for this host alone when the pages are served over https', async () => {
    const secure = await createIdentityApp({ url: db.url('api'), clock, publicUrl: 'https://portal.example' });
    const account = await insertAccount(db);
    const response = await request(secure.getHttpServer())
      .post('/api/v1/sessions')
      .set(ours)
      .send({ email: account.email, password: specPassword })
      .expect(201);
    expect(cookieOf(response)).toMatch(/^__Host-habeas=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    await secure.close();
  });

  it('answers an unknown address, a wrong password, a disabled account and a missing code alike, after the same work', async () => {
    const hasher = app.get(PasswordHasher, { strict: false });
    if (!(hasher instanceof WatchedHasher)) throw new Error('the spec needs the watched hasher');
    const known = await insertAccount(db);
    const disabled = await insertAccount(db, { disabledAt: new Date('2026-02-01') });
    const shut = await insertOrganization(db, { disabledAt: new Date('2026-02-01') });
    const ofShut = await insertAccount(db, { organizationId: shut.id });
    const guarded = await insertAccount(db);
    await enableSecondFactor(guarded);

    const tries: [string, string, object][] = [
      ['nobody@spec.example', specPassword, {}],
      [known.email, 'not the password', {}],
      [disabled.email, specPassword, {}],
      [ofShut.email, specPassword, {}],
      [guarded.email, specPassword, {}],
      [guarded.email, specPassword, { code: '000000' }],
    ];
    const answers = [];
    for (const [email, password, extra] of tries) {
      const before = hasher.compared.length;
      const response = await signInAs(email, password, extra);
      expect(hasher.compared.length - before).toBe(1);
      const { correlationId } = response.body;
      const { date, ...headers } = response.headers;
      const answer = JSON.stringify([response.status, response.body, { ...headers, date: typeof date }]);
      answers.push(answer.replaceAll(correlationId, 'correlation'));
    }
    expect(answers[0]).toContain('credentials_refused');
    expect(answers[0]).not.toContain('set-cookie');
    expect(new Set(answers).size).toBe(1);
  });

  it('leaves an audit entry for each try, without the address that was typed', async () => {
    const account = await insertAccount(db);
    await signInAs('canary-nobody@spec.example', 'canary-password-x').expect(401);
    await signInAs(account.email, specPassword).expect(201);
    const entries = await db.rows<{ act: string; actor: string; object_id: string }>(
      'SELECT * FROM audit.entry ORDER BY seq DESC LIMIT 2',
    );
    expect(entries.map(({ act, actor }) => [act, actor])).toEqual([
      ['session.opened', account.id],
      ['session.refused', 'system:sign-in'],
    ]);
    for (const table of ['audit.entry', 'portal.sign_in_attempts', 'portal.session']) {
      const text = JSON.stringify(await db.rows(`SELECT * FROM ${table}`));
      expect(text).not.toContain('canary');
      expect(text).not.toContain('198.51.');
    }
  });

  it('makes a new token each time and ends the login that the browser still sent', async () => {
    const account = await insertAccount(db);
    const first = cookieOf(await signInAs(account.email, specPassword)).split(';')[0] ?? '';
    const response = await request(app.getHttpServer())
      .post('/api/v1/sessions')
      .set({ ...ours, Cookie: first, 'X-Forwarded-For': newAddress() })
      .send({ email: account.email, password: specPassword })
      .expect(201);
    expect(cookieOf(response).split(';')[0]).not.toBe(first);
    await request(app.getHttpServer()).get('/api/v1/me').set('Cookie', first).expect(401);
  });

  it('refuses what is not a sign-in before it costs a hash', async () => {
    for (const body of [
      {},
      { email: 'a@b.example' },
      { email: ['a'], password: { $ne: 1 } },
      { email: 'a', password: 'b', role: 'admin' },
    ]) {
      const response = await request(app.getHttpServer()).post('/api/v1/sessions').set(ours).send(body);
      expect(response.status).toBe(400);
    }
  });

  it('refuses a page of another site, and one of another port of this host', async () => {
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'http://localhost:9' },
      {},
    ]) {
      await request(app.getHttpServer())
        .post('/api/v1/sessions')
        .set(headers)
        .send({ email: 'a', password: 'b' })
        .expect(403);
    }
  });
});

describe('a login', () => {
  const me = (headers: Record<string, string>) => request(app.getHttpServer()).get('/api/v1/me').set(headers);

  it('ends on signing out, at once', async () => {
    const headers = await browserOf(app, await insertAccount(db));
    await me(headers).expect(200);
    const response = await request(app.getHttpServer()).delete('/api/v1/sessions/current').set(headers).expect(204);
    expect(cookieOf(response)).toMatch(/^habeas=; Max-Age=0; Path=\/; .*HttpOnly/);
    await me(headers).expect(401);
  });

  it('ends after half an hour without use, and after twelve hours of use', async () => {
    const headers = await browserOf(app, await insertAccount(db));
    clock.advance(29 * 60);
    await me(headers).expect(200);
    clock.advance(29 * 60);
    await me(headers).expect(200);
    clock.advance(30 * 60);
    await me(headers).expect(401);

    const busy = await browserOf(app, await insertAccount(db));
    for (let index = 0; index < 35; index += 1) {
      clock.advance(20 * 60);
      await me(busy).expect(200);
    }
    clock.advance(20 * 60);
    await me(busy).expect(401);
  });

  it('is written at most once a minute, however busy', async () => {
    const account = await insertAccount(db);
    const headers = await browserOf(app, account);
    const seen = async () =>
      db.rows<{ version: string; last_seen_at: Date }>(
        'SELECT xmin::text AS version, last_seen_at FROM portal.session WHERE account_id = $1',
        [account.id],
      );
    const before = await seen();
    clock.advance(59);
    for (let index = 0; index < 5; index += 1) await me(headers).expect(200);
    expect(await seen()).toEqual(before);
    clock.advance(1);
    await me(headers).expect(200);
    expect((await seen())[0]?.last_seen_at).toEqual(clock.now());
  });

  it('leaves no row behind once its time is over', async () => {
    await browserOf(app, await insertAccount(db));
    clock.advance(31 * 60);
    await signInAs((await insertAccount(db)).email, specPassword).expect(201);
    expect(await db.rows('SELECT 1 FROM portal.session')).toHaveLength(1);
  });

  it.each(['', 'x', 'a'.repeat(43), '../../etc/passwd', "' OR 1=1 --"])(
    'is not opened by the token %j',
    async (token) => {
      await me({ Cookie: `habeas=${encodeURIComponent(token)}` }).expect(401);
    },
  );
});

async function enableSecondFactor(account: { id: string }): Promise<TOTP> {
  const headers = await browserOf(app, account);
  const begun = await request(app.getHttpServer())
    .post('/api/v1/me/second-factor')
    .set(headers)
    .send({ password: specPassword })
    .expect(201);
  const totp = new TOTP({ secret: Secret.fromBase32(begun.body.secret) });
  await request(app.getHttpServer())
    .put('/api/v1/me/second-factor')
    .set(headers)
    .send({ code: totp.generate({ timestamp: clock.now().getTime() }) })
    .expect(200);
  clock.advance(60);
  return totp;
}
