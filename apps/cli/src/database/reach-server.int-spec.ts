import { checkServer } from '@habeas/platform/database';
import { useDatabase } from '@habeas/testing';
import type pg from 'pg';
import { reachServer } from './reach-server.js';
import { scramVerifier } from './scram-verifier.js';

describe('reaching the operator’s server', () => {
  const database = useDatabase();

  it('connects', async () => {
    const client = await reachServer(database.url('owner'), 'DATABASE_URL');
    await client.end();
  });

  it.each([
    ['a wrong password', { password: 'wrong' }, 'refuses the login in DATABASE_URL'],
    ['a missing database', { pathname: '/nowhere' }, 'has no database "nowhere"'],
    ['a port where nobody listens', { port: '1' }, 'cannot be reached (ECONNREFUSED)'],
  ])('tells of %s in one sentence without the password', async (_what, change, sentence) => {
    const url = Object.assign(new URL(database.url('owner')), change).toString();
    const refusal = await reachServer(url, 'DATABASE_URL').catch((error: Error) => error.message);
    expect(refusal).toContain(sentence);
    expect(refusal).not.toContain(new URL(url).password);
  });

  it('refuses a PostgreSQL that is too old', async () => {
    const old = { query: () => Promise.resolve({ rows: [{ version: 14, folds: true }] }) } as unknown as pg.Client; // answers as version 14 does
    await expect(checkServer(old)).rejects.toThrow('PostgreSQL 15 or newer is needed; this server is 14.');
  });

  it('sets a password that logs in, in the form in which the server keeps it', async () => {
    const owner = await reachServer(database.url('owner'), 'DATABASE_URL');
    const role = `verifier_${process.pid}`;
    try {
      await owner.query(`CREATE ROLE ${role} LOGIN PASSWORD '${scramVerifier('a new password')}'`);
      await owner.query(`GRANT CONNECT ON DATABASE ${new URL(database.url('owner')).pathname.slice(1)} TO ${role}`);
      const url = Object.assign(new URL(database.url('owner')), { username: role, password: 'a new password' });
      await (await reachServer(url.toString(), 'DATABASE_URL')).end();
    } finally {
      await owner.query(`DROP OWNED BY ${role}`).catch(() => undefined);
      await owner.query(`DROP ROLE IF EXISTS ${role}`);
      await owner.end();
    }
  });
});
