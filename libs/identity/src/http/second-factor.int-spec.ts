import { browserOf, insertAccount, specPassword, type TestAccount } from '@habeas/testing';
import { newId } from '@habeas/kernel';
import { Secret, TOTP } from 'otpauth';
import { useIdentityDoor } from './identity-door.fixture.js';

const door = useIdentityDoor();
const { db, clock, send, keyOf, adminHeaders } = door;

describe('a second factor', () => {
  async function withSecondFactor() {
    const account = await insertAccount(db);
    const headers = await browserOf(door.app, account);
    const key = await keyOf(account);
    await send('post', '/me/second-factor', headers).send({ password: 'not the password' }).expect(422);
    const begun = await send('post', '/me/second-factor', headers).send({ password: specPassword }).expect(201);
    const totp = new TOTP({ secret: Secret.fromBase32(begun.body.secret) });
    const code = () => totp.generate({ timestamp: clock.now().getTime() });
    expect(begun.body.uri).toMatch(/^otpauth:\/\/totp\/Habeas:/);
    expect(JSON.stringify(await db.rows('SELECT * FROM portal.second_factor'))).not.toContain(begun.body.secret);
    await signIn(account, undefined, 201);
    await send('put', '/me/second-factor', headers).send({ code: '000000' }).expect(422);
    const confirmed = await send('put', '/me/second-factor', headers).send({ code: code() }).expect(200);
    const recoveryCodes: string[] = confirmed.body.recoveryCodes;
    return { account, headers, key, code, recoveryCodes };
  }

  const signIn = (account: TestAccount, code: string | undefined, status: number) =>
    send('post', '/sessions', { 'Sec-Fetch-Site': 'same-origin' })
      .send({ email: account.email, password: specPassword, ...(code === undefined ? {} : { code }) })
      .expect(status);

  it('is asked for once confirmed, and each code opens once', async () => {
    const { account, code } = await withSecondFactor();
    await signIn(account, undefined, 401);
    await signIn(account, code(), 401); // the code that confirmed it
    clock.advance(30);
    const next = code();
    const [first, second] = await Promise.all([trySignIn(account, next), trySignIn(account, next)]);
    expect([first, second].sort()).toEqual([201, 401]);
    await signIn(account, next, 401);
  });

  it('ends the keys that were made before it, and keeps the login that switched it on', async () => {
    const { headers, key } = await withSecondFactor();
    await send('get', '/me', key).expect(401);
    await send('get', '/me', headers).expect(200);
  });

  it('gives way to a recovery code, once', async () => {
    const { account, recoveryCodes } = await withSecondFactor();
    expect(recoveryCodes).toHaveLength(10);
    const [code = ''] = recoveryCodes;
    await signIn(account, code.toLowerCase().replaceAll('-', ' '), 201);
    await signIn(account, code, 401);
    const stored = JSON.stringify(await db.rows('SELECT * FROM portal.recovery_code'));
    for (const secret of recoveryCodes) expect(stored).not.toContain(secret.replaceAll('-', ''));
  });

  it('is not opened by a sealed secret moved over from another account', async () => {
    const { account } = await withSecondFactor();
    const other = await withSecondFactor();
    clock.advance(30);
    await db.rows(
      `UPDATE portal.second_factor SET last_used_step = NULL,
         sealed_secret = (SELECT sealed_secret FROM portal.second_factor WHERE account_id = $2)
       WHERE account_id = $1`,
      [account.id, other.account.id],
    );
    expect(await trySignIn(account, other.code())).not.toBe(201);
  });

  it('goes with the password alone', async () => {
    const { account, headers } = await withSecondFactor();
    await send('post', '/me/second-factor', headers).send({ password: specPassword }).expect(409);
    const wrong = await send('delete', '/me/second-factor', headers).send({ password: 'not the password' }).expect(422);
    expect(wrong.body.errors).toEqual([{ field: 'password', code: 'password_wrong' }]);
    await send('delete', '/me/second-factor', headers).send({ password: specPassword }).expect(204);
    await signIn(account, undefined, 201);
  });

  it('that was lost is taken off by an administrator, never by oneself, and logins and keys end with it', async () => {
    const { account, headers } = await withSecondFactor();
    const key = await keyOf(account);
    const path = `/accounts/${account.id}/second-factor`;
    const colleague = await insertAccount(db, { role: 'org_admin', organizationId: account.organizationId });
    await send('delete', path, await browserOf(door.app, colleague)).expect(403);
    await send('delete', `/accounts/${newId()}/second-factor`, await adminHeaders()).expect(404);
    await signIn(account, undefined, 401);

    await send('delete', path, await adminHeaders()).expect(204);
    for (const old of [headers, key]) await send('get', '/me', old).expect(401);
    await signIn(account, undefined, 201);
    expect(await db.rows('SELECT 1 FROM portal.recovery_code WHERE account_id = $1', [account.id])).toEqual([]);
    const entries = () =>
      db.rows<{ detail: object }>(
        `SELECT detail FROM audit.entry WHERE act = 'account.second_factor_reset' AND object_id = $1`,
        [account.id],
      );
    expect(await entries()).toEqual([{ detail: { sessionsEnded: 2, keysRevoked: 1 } }]);
    await send('delete', path, await adminHeaders()).expect(204);
    expect(await entries()).toHaveLength(1);

    const admin = await insertAccount(db, { role: 'admin' });
    const own = await send('delete', `/accounts/${admin.id}/second-factor`, await browserOf(door.app, admin)).expect(
      403,
    );
    expect(own.body.code).toBe('own_second_factor');
  });

  async function trySignIn(account: TestAccount, code: string): Promise<number> {
    const response = await send('post', '/sessions', { 'Sec-Fetch-Site': 'same-origin' }).send({
      email: account.email,
      password: specPassword,
      code,
    });
    return response.status;
  }
});
