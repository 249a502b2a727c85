import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemActor } from '@habeas/kernel';
import { actingAs, FixedClock, insertAccount, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { createIdentityApp } from '../http/identity-app.fixture.js';
import { CreateAccount } from './create-account.js';
import type { DemoAccount } from './demo-accounts-file.js';
import { SeedDemoAccounts } from './seed-demo-accounts.js';

const db = useDatabase();
const operator = systemActor('cli');
let app: NestFastifyApplication;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'habeas-spec-'));
  app = await createIdentityApp({ url: db.url('api'), clock: new FixedClock() });
});
afterAll(async () => {
  await app.close();
  await rm(folder, { recursive: true });
});

const file = () => join(folder, 'kept', 'demo-accounts.json');
const seed = () => app.get(SeedDemoAccounts).execute(operator, { file: file() });
const read = async (): Promise<DemoAccount[]> => JSON.parse(await readFile(file(), 'utf8'));
const signIn = ({ email, password }: { email: string; password: string }) =>
  request(app.getHttpServer()).post('/api/v1/sessions').set('Sec-Fetch-Site', 'same-origin').send({ email, password });

describe('the people of the demonstration', () => {
  it('can sign in with the passwords of the file, which is for its owner alone', async () => {
    expect(await seed()).toEqual({ created: true });
    const accounts = await read();
    expect((await stat(file())).mode & 0o777).toBe(0o600);
    for (const account of accounts) {
      const response = await signIn(account).expect(201);
      expect(response.body.user).toMatchObject({ role: account.role, organization: { name: account.organization } });
    }
    const ofRole = (role: string) => accounts.filter((account) => account.role === role);
    const organizationsOf = (role: string) => new Set(ofRole(role).map(({ organization }) => organization));
    expect(organizationsOf('reporter').size).toBeGreaterThanOrEqual(2);
    expect(organizationsOf('moderator').size).toBeGreaterThanOrEqual(2);
    expect([...organizationsOf('reporter')].some((name) => organizationsOf('moderator').has(name))).toBe(false);
    for (const role of ['org_admin', 'lead_moderator', 'admin', 'auditor']) expect(ofRole(role)).toHaveLength(1);

    const [researcher] = ofRole('researcher');
    const me = await request(app.getHttpServer())
      .get('/api/v1/me')
      .set('Authorization', `Bearer ${researcher?.apiKey}`)
      .expect(200);
    expect(me.body.role).toBe('researcher');
    expect(await db.rows('SELECT 1 FROM published.research_key')).toHaveLength(1);
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(accounts.length);
  });

  it('stay as they are while the file is there', async () => {
    const before = await readFile(file(), 'utf8');
    expect(await seed()).toEqual({ created: false });
    expect(await readFile(file(), 'utf8')).toBe(before);
  });

  it.each([
    ['is lost', () => rm(file())],
    ['was cut short', () => writeFile(file(), '[{"role":')],
  ])('get new passwords and no second account when the file %s', async (_what, spoil) => {
    const [before] = await read();
    await spoil();
    expect(await seed()).toEqual({ created: true });
    const accounts = await read();
    expect(await db.rows('SELECT 1 FROM portal.account WHERE is_demo')).toHaveLength(accounts.length);
    expect(await db.rows('SELECT 1 FROM portal.organization')).toHaveLength(6);
    expect(await db.rows('SELECT 1 FROM published.research_key')).toHaveLength(1);
    await signIn(before!).expect(401);
    await signIn(accounts[0]!).expect(201);
  });
});

describe('an account from the command line', () => {
  it('comes with its organisation and a random password, which opens it', async () => {
    const create = app.get(CreateAccount);
    const input = {
      email: 'First@House.example',
      name: 'First Admin',
      role: 'admin',
      organization: 'Casa Nueva',
    } as const;
    const created = await create.execute(operator, input);
    expect(created.password).toMatch(/^([2-9a-z]{5}-){4}[2-9a-z]{5}$/);
    await signIn({ email: 'first@house.example', password: created.password }).expect(201);
    await expect(create.execute(operator, input)).rejects.toThrow('email_taken');
    const second = await create.execute(operator, { ...input, email: 'second@house.example' });
    expect(second.organizationId).toBe(created.organizationId);
    await expect(create.execute(operator, { ...input, email: 'x@y.example', password: 'short' })).rejects.toThrow(
      'password_too_short',
    );
  });

  it('is not made by those who may not manage accounts', async () => {
    const actor = actingAs(await insertAccount(db, { role: 'org_admin' }));
    const input = { email: 'a@b.example', name: 'A', role: 'admin', organization: 'X' } as const;
    await expect(app.get(CreateAccount).execute(actor, input)).rejects.toThrow('forbidden');
  });
});
