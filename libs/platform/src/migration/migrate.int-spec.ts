import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import pg from 'pg';
import { loginRoles } from '../database/bootstrap.js';
import { migrate } from './migrate.js';

const { superuserUrl } = inject('testServer');
const name = `rights_${randomBytes(4).toString('hex')}`;
const url = Object.assign(new URL(superuserUrl), { username: name, password: 'pw', pathname: `/${name}` }).toString();
const roles = ['habeas_owner', 'habeas_publisher', ...loginRoles].join();
const admin = new pg.Client({ connectionString: superuserUrl });

beforeAll(async () => {
  await admin.connect();
  await admin.query(`CREATE ROLE ${name} LOGIN PASSWORD 'pw'`);
  await admin.query(`CREATE DATABASE ${name} OWNER ${name}`);
});
afterAll(async () => {
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`);
  await admin.query(`REVOKE ${roles} FROM ${name} CASCADE`);
  await admin.query(`DROP ROLE ${name}`);
  await admin.end();
});

describe('preparing a database of the operator’s server', () => {
  it('is refused in one sentence to a login that merely owns the database', async () => {
    await expect(migrate(url)).rejects.toThrow(
      new RegExp(`^The login ${name} may not prepare the database .* own the database and have CREATEROLE, .*\\.$`),
    );
  });

  it('needs no superuser: its owner may, with CREATEROLE and ADMIN on the roles that are there', async () => {
    await admin.query(`ALTER ROLE ${name} CREATEROLE`);
    await expect(migrate(url)).rejects.toThrow('with ADMIN on every habeas_ role that is there already');
    await admin.query(`GRANT ${roles} TO ${name} WITH ADMIN TRUE, INHERIT FALSE, SET FALSE`);
    const told: string[] = [];
    const { applied } = await migrate(url, (line) => told.push(line));
    expect(applied.length).toBeGreaterThan(5);
    expect(told[0]).toContain('This login is no superuser');
    expect(await migrate(url)).toEqual({ applied: [] });
  });
});
