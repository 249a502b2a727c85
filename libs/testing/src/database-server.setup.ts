import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LoginRole, loginRoles } from '@habeas/platform/database';
import { startEmbeddedPostgres } from '@habeas/platform/embedded';
import { migrate } from '@habeas/platform/migration';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

/** Where the specs find the server of this run. */
export interface TestServer {
  /** Superuser of the database `postgres`. */
  readonly superuserUrl: string;
  /** The migrated database that each spec's own is cloned from. */
  readonly template: string;
  readonly passwords: Readonly<Record<LoginRole, string>>;
}

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: TestServer;
  }
}

/** Starts one PostgreSQL for the run, migrates a template, and takes both away afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'habeas-test-'));
  const server = await startEmbeddedPostgres({ dataDir, settings: { max_connections: '300' } });
  const template = new URL(server.superuserUrl).pathname.slice(1);
  await migrate(server.superuserUrl);
  const passwords = await setPasswords(server.superuserUrl);
  const superuserUrl = Object.assign(new URL(server.superuserUrl), { pathname: '/postgres' }).toString();
  project.provide('testServer', { superuserUrl, template, passwords });
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}

async function setPasswords(url: string): Promise<Record<LoginRole, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const passwords = Object.fromEntries(loginRoles.map((role) => [role, randomBytes(16).toString('hex')]));
  for (const role of loginRoles) await client.query(`ALTER ROLE ${role} PASSWORD '${passwords[role]}'`);
  await client.end();
  return passwords as Record<LoginRole, string>; // fromEntries forgets its keys
}
