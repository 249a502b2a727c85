import { browserOf, insertAccount, insertOrganization, specPassword, type TestAccount } from '@habeas/testing';
import { newId } from '@habeas/kernel';
import { type Headers, useIdentityDoor } from './identity-door.fixture.js';

const door = useIdentityDoor();
const { db, clock, send, keyOf, adminHeaders } = door;

async function invitationFrom(headers: Headers): Promise<string> {
  const email = `invited-${newId()}@spec.example`;
  const { body } = await send('post', '/invitations', headers).send({ email, role: 'reporter' }).expect(201);
  return body.url.split('#')[1];
}

const accept = (token: string) =>
  send('post', '/invitation-acceptances', { 'Sec-Fetch-Site': 'same-origin' }).send({
    token,
    name: 'Inés Calderón',
    password: 'un muelle y tres faroles',
  });

/** Everything that must end a person's logins, and whether keys and invitations end with them. */
interface End {
  readonly keyDies: boolean;
  readonly invitationDies: boolean;
  readonly kill: (account: TestAccount, own: Headers) => Promise<unknown>;
}
const events: Record<string, End> = {
  'signing out': {
    keyDies: false,
    invitationDies: false,
    kill: (_account, own) => send('delete', '/sessions/current', own).expect(204),
  },
  'a change of role': {
    keyDies: true,
    invitationDies: true,
    kill: async (account) =>
      send('put', `/accounts/${account.id}/role`, await adminHeaders())
        .send({ role: 'reporter' })
        .expect(204),
  },
  'the account being disabled': {
    keyDies: true,
    invitationDies: true,
    kill: async (account) => send('put', `/accounts/${account.id}/disabling`, await adminHeaders()).expect(204),
  },
  'the organisation being disabled': {
    keyDies: true,
    invitationDies: true,
    kill: async (account) =>
      send('put', `/organizations/${account.organizationId}/disabling`, await adminHeaders()).expect(204),
  },
  'a change of password': {
    keyDies: true,
    invitationDies: false,
    kill: (_account, own) =>
      send('put', '/me/password', own).send({ current: specPassword, next: 'otro farol junto al muelle' }).expect(204),
  },
};

describe.each(Object.entries(events))('after %s', (name, { keyDies, invitationDies, kill }) => {
  it('the old cookie opens nothing, and comes back by nothing', async () => {
    const account = await insertAccount(db, { role: 'org_admin' });
    const own = await browserOf(door.app, account);
    const invitation = await invitationFrom(own);
    const elsewhere = await browserOf(door.app, account);
    const key = await keyOf(account);
    for (const headers of [own, elsewhere, key]) await send('get', '/me', headers).expect(200);

    await kill(account, own);
    await send('get', '/me', own).expect(401);
    await send('get', '/me', elsewhere).expect(name === 'signing out' ? 200 : 401);
    await send('get', '/me', key).expect(keyDies ? 401 : 200);

    await send('delete', `/accounts/${account.id}/disabling`, await adminHeaders()).expect(204);
    await send('delete', `/organizations/${account.organizationId}/disabling`, await adminHeaders()).expect(204);
    await send('get', '/me', own).expect(401);
    await send('get', '/me', key).expect(keyDies ? 401 : 200);
    await accept(invitation).expect(invitationDies ? 410 : 201);
  });
});

it('tells in the audit chain how much a change of password ended', async () => {
  const account = await insertAccount(db);
  const own = await browserOf(door.app, account);
  await browserOf(door.app, account);
  await keyOf(account);
  await send('put', '/me/password', own)
    .send({ current: specPassword, next: 'otro farol junto al muelle' })
    .expect(204);
  const [entry] = await db.rows<{ detail: object }>(
    `SELECT detail FROM audit.entry WHERE act = 'account.password_changed' AND object_id = $1`,
    [account.id],
  );
  expect(entry?.detail).toMatchObject({ sessionsEnded: 3, keysRevoked: 1 });
});

describe('an API key', () => {
  it('acts with the role that its owner has now, and not as a person who signed in', async () => {
    const organization = await insertOrganization(db);
    const account = await insertAccount(db, { role: 'org_admin', organizationId: organization.id });
    const key = await keyOf(account);
    await send('get', '/accounts', key).expect(200);
    const refused = [
      send('post', '/api-keys', key).send({ name: 'another', expiresInDays: 1 }),
      send('put', '/me/password', key).send({ current: specPassword, next: 'otro farol junto al muelle' }),
      send('post', '/me/second-factor', key).send({ password: specPassword }),
      send('delete', '/sessions/current', key),
    ];
    for (const call of refused) expect((await call.expect(403)).body.code).toBe('session_required');
    await db.rows(`UPDATE portal.account SET role = 'reporter' WHERE id = $1`, [account.id]);
    await send('get', '/accounts', key).expect(403);
  });

  it('is dead once revoked or out of date, and is never told again', async () => {
    const account = await insertAccount(db);
    const browser = await browserOf(door.app, account);
    const key = await keyOf(account);
    const secret = key.Authorization?.slice('Bearer '.length) ?? '';
    const list = await send('get', '/api-keys', browser).expect(200);
    expect(list.body.items).toEqual([expect.objectContaining({ name: 'spec', prefix: secret.slice(0, 12) })]);
    expect(JSON.stringify(list.body)).not.toContain(secret.slice(13));
    expect(JSON.stringify(await db.rows('SELECT * FROM portal.api_key'))).not.toContain(secret.slice(13));

    const stranger = await browserOf(door.app, await insertAccount(db));
    await send('delete', `/api-keys/${list.body.items[0].id}`, stranger).expect(404);
    await send('get', '/me', key).expect(200);
    await send('delete', `/api-keys/${list.body.items[0].id}`, browser).expect(204);
    await send('get', '/me', key).expect(401);

    const brief = await keyOf(account);
    clock.advance(24 * 3600);
    await send('get', '/me', brief).expect(401);
  });

  it('beside a cookie is the one that counts, and needs our own page then', async () => {
    const headers = await browserOf(door.app, await insertAccount(db));
    await send('get', '/me', { ...headers, Authorization: 'Bearer hbk_wrong' }).expect(401);
    const key = await keyOf(await insertAccount(db));
    await send('put', '/me/locale', key).send({ locale: 'es' }).expect(204);
    await send('put', '/me/locale', { ...key, Cookie: 'other=1' })
      .send({ locale: 'es' })
      .expect(403);
  });
});

describe('the research door', () => {
  const known = async () => {
    const { sql } = await db.as('research');
    return (await sql.rows<{ key_hash: string }>('SELECT * FROM published.research_key')).length;
  };

  it("knows a researcher's key while it is valid, and nobody else's", async () => {
    const before = await known();
    await keyOf(await insertAccount(db, { role: 'reporter' }));
    expect(await known()).toBe(before);
    const researcher = await insertAccount(db, { role: 'researcher' });
    const key = await keyOf(researcher);
    expect(await known()).toBe(before + 1);
    const text = JSON.stringify(await db.rows('SELECT * FROM published.research_key'));
    for (const secret of [
      researcher.id,
      researcher.organizationId,
      researcher.email,
      key.Authorization?.slice(7) ?? '',
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it.each([
    ['the role is taken', 'put', (account: TestAccount) => `/accounts/${account.id}/role`],
    ['the account is disabled', 'put', (account: TestAccount) => `/accounts/${account.id}/disabling`],
    [
      'the organisation is disabled',
      'put',
      (account: TestAccount) => `/organizations/${account.organizationId}/disabling`,
    ],
  ] as const)('forgets it when %s', async (_name, method, path) => {
    const researcher = await insertAccount(db, { role: 'researcher' });
    const before = await known();
    await keyOf(researcher);
    await send(method, path(researcher), await adminHeaders()).send({ role: 'reporter' });
    expect(await known()).toBe(before);
  });
});
