import {
  browserOf,
  FixedClock,
  insertAccount,
  insertOrganization,
  type TestAccount,
  useDatabase,
} from '@habeas/testing';
import { newId, type Role, roles } from '@habeas/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { createIdentityApp } from './identity-app.fixture.js';

type Headers = Record<string, string>;

const db = useDatabase();
const clock = new FixedClock();
let app: NestFastifyApplication;
let admin: TestAccount;
let adminHeaders: Headers;

beforeAll(async () => {
  app = await createIdentityApp({ url: db.url('api'), clock });
  admin = await insertAccount(db, { role: 'admin' });
  adminHeaders = await browserOf(app, admin);
});
afterAll(() => app.close());

const ours = { 'Sec-Fetch-Site': 'same-origin' };
const send = (method: 'get' | 'put' | 'post' | 'delete', path: string, headers: Headers) =>
  request(app.getHttpServer())[method](`/api/v1${path}`).set(headers);

async function headersOf(role: Role, organizationId?: string): Promise<Headers> {
  return browserOf(app, await insertAccount(db, { role, organizationId }));
}

async function invite(body: object, headers = adminHeaders): Promise<{ id: string; url: string; token: string }> {
  const response = await send('post', '/invitations', headers).send(body).expect(201);
  return { ...response.body, token: response.body.url.split('#')[1] };
}

const person = { name: 'Inés Calderón', password: 'un muelle y tres faroles' };
let invited = 0;
const newEmail = () => `invited-${(invited += 1)}@spec.example`;

describe('accounts', () => {
  it('are listed to administrators all, to an organisation its own members, page by page', async () => {
    const { id: organizationId } = await insertOrganization(db);
    const own = await insertAccount(db, { role: 'org_admin', organizationId });
    const member = await insertAccount(db, { role: 'reporter', organizationId });
    await insertAccount(db, { role: 'moderator', organizationId });
    const mine = await send('get', '/accounts', await browserOf(app, own)).expect(200);
    expect(mine.body.items.map(({ id }: { id: string }) => id)).toEqual([own.id, member.id]);
    expect(Object.keys(mine.body.items[0]).sort()).toEqual(
      ['disabledAt', 'email', 'id', 'name', 'organization', 'role', 'secondFactor'].sort(),
    );

    const seen: string[] = [];
    let query = '?limit=2';
    for (;;) {
      const page = await send('get', `/accounts${query}`, adminHeaders).expect(200);
      seen.push(...page.body.items.map(({ id }: { id: string }) => id));
      if (page.body.nextCursor === null) break;
      query = `?limit=2&cursor=${page.body.nextCursor}`;
    }
    const all = await db.rows<{ id: string }>('SELECT id FROM portal.account ORDER BY id');
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it.each(roles.filter((role) => role !== 'admin' && role !== 'org_admin'))('are not shown to a %s', async (role) => {
    for (const path of ['/accounts', '/invitations', '/organizations']) {
      await send('get', path, await headersOf(role)).expect(403);
    }
  });

  it('of others are not there for the administrator of an organisation', async () => {
    const { id: organizationId } = await insertOrganization(db);
    const headers = await headersOf('org_admin', organizationId);
    const foreign = await insertAccount(db);
    const moderator = await insertAccount(db, { role: 'moderator', organizationId });
    const answers: string[] = [];
    for (const id of [foreign.id, moderator.id, newId()]) {
      for (const response of [
        await send('put', `/accounts/${id}/role`, headers).send({ role: 'org_admin' }),
        await send('put', `/accounts/${id}/disabling`, headers),
        await send('delete', `/accounts/${id}/disabling`, headers),
      ]) {
        answers.push(`${response.status} ${response.body.code}`);
      }
    }
    expect(new Set(answers)).toEqual(new Set(['404 not_found']));
    expect(
      await db.rows('SELECT 1 FROM portal.account WHERE id = $1 AND disabled_at IS NULL', [foreign.id]),
    ).toHaveLength(1);
  });

  it('get only roles that the giver may hand out', async () => {
    const { id: organizationId } = await insertOrganization(db);
    const headers = await headersOf('org_admin', organizationId);
    const member = await insertAccount(db, { organizationId });
    for (const role of roles.filter((candidate) => candidate !== 'reporter' && candidate !== 'org_admin')) {
      const refused = await send('put', `/accounts/${member.id}/role`, headers).send({ role }).expect(403);
      expect(refused.body.code).toBe('role_not_assignable');
    }
    await send('put', `/accounts/${member.id}/role`, headers).send({ role: 'org_admin' }).expect(204);
    await send('put', `/accounts/${member.id}/role`, adminHeaders).send({ role: 'god' }).expect(400);
    const [entry] = await db.rows<{ detail: object; actor: string }>(
      `SELECT detail, actor FROM audit.entry WHERE act = 'account.role_changed' AND object_id = $1`,
      [member.id],
    );
    expect(entry?.detail).toMatchObject({ from: 'reporter', to: 'org_admin' });
  });

  it('keep one administrator who can act, whoever tries, also all at once', async () => {
    await db.rows(`UPDATE portal.account SET role = 'auditor' WHERE role = 'admin' AND id <> $1`, [admin.id]);
    for (const [method, path, body] of [
      ['put', `/accounts/${admin.id}/role`, { role: 'auditor' }],
      ['put', `/accounts/${admin.id}/disabling`, undefined],
      ['put', `/organizations/${admin.organizationId}/disabling`, undefined],
    ] as const) {
      const refused = await send(method, path, adminHeaders).send(body).expect(409);
      expect(refused.body.code).toBe('last_admin');
    }
    const second = await insertAccount(db, { role: 'admin' });
    const third = await insertAccount(db, { role: 'admin' });
    const [firstHeaders, secondHeaders, thirdHeaders] = [
      adminHeaders,
      await browserOf(app, second),
      await browserOf(app, third),
    ];
    const statuses = await Promise.all([
      send('put', `/accounts/${second.id}/disabling`, firstHeaders).then(({ status }) => status),
      send('put', `/accounts/${third.id}/disabling`, secondHeaders).then(({ status }) => status),
      send('put', `/accounts/${admin.id}/disabling`, thirdHeaders).then(({ status }) => status),
    ]);
    expect(statuses.every((status) => [204, 401, 409].includes(status))).toBe(true);
    const left = await db.rows(`SELECT 1 FROM portal.account WHERE role = 'admin' AND disabled_at IS NULL`);
    expect(left.length).toBeGreaterThanOrEqual(1);
    await db.rows(`UPDATE portal.account SET disabled_at = NULL WHERE role = 'admin'`);
    adminHeaders = await browserOf(app, admin);
  });
});

describe('invitations', () => {
  it('become an account by their link, once, with the role and organisation they name', async () => {
    const { id: organizationId } = await insertOrganization(db);
    const email = newEmail();
    const { id, url, token } = await invite({ email, role: 'moderator', organizationId });
    expect(url).toMatch(/^http:\/\/localhost:3000\/invitation#[\w-]{43}$/);
    expect(JSON.stringify(await db.rows('SELECT * FROM portal.invitation'))).not.toContain(token);

    const accepted = await send('post', '/invitation-acceptances', ours)
      .send({ token, ...person })
      .expect(201);
    const again = await send('post', '/invitation-acceptances', ours)
      .send({ token, ...person })
      .expect(410);
    expect(again.body.code).toBe('invitation_gone');
    const [account] = await db.rows('SELECT * FROM portal.account WHERE id = $1', [accepted.body.id]);
    expect(account).toMatchObject({ email, role: 'moderator', organization_id: organizationId, name: person.name });
    await send('post', '/sessions', ours).send({ email, password: person.password }).expect(201);
    const listed = await send('get', '/invitations?limit=100', adminHeaders).expect(200);
    expect(listed.body.items.map((item: { id: string }) => item.id)).not.toContain(id);
  });

  it('are taken by one of two people with the same link', async () => {
    const { token } = await invite({ email: newEmail(), role: 'reporter' });
    const statuses = await Promise.all(
      [1, 2, 3].map(
        async () => (await send('post', '/invitation-acceptances', ours).send({ token, ...person })).status,
      ),
    );
    expect(statuses.sort()).toEqual([201, 410, 410]);
  });

  it('die with the account that sent them', async () => {
    const { id, token } = await invite({ email: newEmail(), role: 'admin' });
    const gone = await insertAccount(db, { role: 'admin', disabledAt: new Date('2026-01-02') });
    await db.rows('UPDATE portal.invitation SET invited_by = $2 WHERE id = $1', [id, gone.id]);
    await send('post', '/invitation-acceptances', ours)
      .send({ token, ...person })
      .expect(410);
  });

  it('answer alike when unknown, revoked, out of date, or for an address that has an account', async () => {
    const taken = await insertAccount(db);
    const revoked = await invite({ email: newEmail(), role: 'reporter' });
    await send('delete', `/invitations/${revoked.id}`, adminHeaders).expect(204);
    const late = await invite({ email: newEmail(), role: 'reporter' });
    clock.advance(7 * 86_400);
    adminHeaders = await browserOf(app, admin);
    const forTaken = await invite({ email: taken.email, role: 'reporter' });
    const answers: string[] = [];
    for (const token of ['a'.repeat(43), 'no token', revoked.token, late.token, forTaken.token]) {
      const { status, body } = await send('post', '/invitation-acceptances', ours).send({ token, ...person });
      answers.push(`${status} ${body.code} ${body.detail}`);
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^410 invitation_gone/);
  });

  it('stay within the organisation of its administrator, in roles it may hand out', async () => {
    const { id: organizationId } = await insertOrganization(db);
    const other = await insertOrganization(db);
    const headers = await headersOf('org_admin', organizationId);
    const body = { email: newEmail(), role: 'reporter' };
    await send('post', '/invitations', headers)
      .send({ ...body, organizationId: other.id })
      .expect(404);
    await send('post', '/invitations', headers)
      .send({ ...body, role: 'admin' })
      .expect(403);
    await send('post', '/invitations', headers)
      .send({ ...body, email: 'no address' })
      .expect(422);
    const issued = await invite(body, headers);
    const foreign = await invite({ email: newEmail(), role: 'reporter', organizationId: other.id });
    await send('delete', `/invitations/${foreign.id}`, headers).expect(404);
    const listed = await send('get', '/invitations', headers).expect(200);
    expect(listed.body.items.map(({ id }: { id: string }) => id)).toEqual([issued.id]);
  });

  it('refuse a weak password before the link is spent', async () => {
    const { token } = await invite({ email: newEmail(), role: 'reporter' });
    const weak = await send('post', '/invitation-acceptances', ours).send({
      token,
      name: 'Ana',
      password: 'Password1234',
    });
    expect([weak.status, weak.body.code]).toEqual([422, 'password_well_known']);
    await send('post', '/invitation-acceptances', ours)
      .send({ token, ...person })
      .expect(201);
  });
});

describe('organisations', () => {
  it('are added by administrators, each name once', async () => {
    const created = await send('post', '/organizations', adminHeaders)
      .send({ name: 'Puerto Ñandú', country: 'UY' })
      .expect(201);
    expect(created.body).toMatchObject({ name: 'Puerto Ñandú', country: 'UY', disabledAt: null });
    const twin = await send('post', '/organizations', adminHeaders)
      .send({ name: 'puerto  nandu', country: 'UY' })
      .expect(409);
    expect(twin.body.code).toBe('organization_exists');
    await send('post', '/organizations', adminHeaders).send({ name: 'X', country: 'uy' }).expect(400);
    const listed = await send('get', '/organizations?limit=100', adminHeaders).expect(200);
    expect(listed.body.items).toContainEqual(created.body);
    await send('put', `/organizations/${newId()}/disabling`, adminHeaders).expect(404);
  });
});

describe('the table of permissions', () => {
  it('is the one that the routes go by', async () => {
    const { body } = await send('get', '/permissions', adminHeaders).expect(200);
    expect(body.roles).toEqual([...roles]);
    expect(body.permissions).toContainEqual({ name: 'audit.read', roles: ['admin', 'auditor'] });
    await send('get', '/permissions', {}).expect(401);
  });
});

describe('the audit chain over HTTP', () => {
  it('is whole after all this, and shown to administrators and auditors alone', async () => {
    const { body } = await send('get', '/audit/verification', await headersOf('auditor')).expect(200);
    expect(body).toMatchObject({ ok: true, firstBad: null });
    expect(body.entries).toBeGreaterThan(10);
    const page = await send('get', '/audit?act=account.role_changed&limit=1', adminHeaders).expect(200);
    expect(page.body.items[0]).toMatchObject({ act: 'account.role_changed', objectType: 'account' });
    for (const role of ['reporter', 'org_admin', 'moderator', 'lead_moderator', 'researcher'] as const) {
      await send('get', '/audit', await headersOf(role)).expect(403);
      await send('get', '/audit/verification', await headersOf(role)).expect(403);
    }
    for (const query of ['?limit=0', '?cursor=!', '?cursor=WyJ4Il0', '?act=%00', '?unknown=1']) {
      await send('get', `/audit${query}`, adminHeaders).expect(400);
    }
  });
});
