import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Role, roles } from '@habeas/kernel';
import {
  apiConfiguration,
  operatorConfiguration,
  researchConfiguration,
  workerConfiguration,
} from '@habeas/platform/config';
import { Log } from '@habeas/platform/logging';
import {
  createTestDatabase,
  insertAccount,
  insertOrganization,
  signIn,
  type TestAccount,
  type TestDatabase,
} from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { createApiApp } from '../../apps/api/src/create-api-app.js';
import { seed } from '../../apps/cli/src/seed/seed.js';
import { createResearchApp } from '../../apps/research/src/create-research-app.js';
import { createWorkerApp } from '../../apps/worker/src/create-worker-app.js';

type Method = 'get' | 'post' | 'put' | 'delete' | 'patch';

/** A browser that is signed in: every call carries its cookie and says that it comes from our own page. */
export type Client = (method: Method, path: string) => request.Test;

/** Api, worker and research in this process, over a database of their own with all reference data. */
export interface House {
  readonly database: TestDatabase;
  readonly api: NestFastifyApplication;
  readonly research: NestFastifyApplication;
  /** Every line that the three have logged. */
  readonly logLines: readonly string[];
  /** Somebody new of the role, in the organisation or in one of their own. */
  person(role: Role, organizationId?: string): Promise<{ account: TestAccount; client: Client }>;
  organization(): Promise<string>;
  /** Nobody: no cookie. */
  anybody: Client;
  researcher: Client;
  close(): Promise<void>;
}

/** What the house is opened with. */
export interface HouseOptions {
  /** Without it no jobs run. */
  readonly worker?: boolean;
}

export async function openHouse({ worker: withWorker = false }: HouseOptions = {}): Promise<House> {
  const database = await createTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'habeas-house-'));
  const environment = environmentOf(database, dataDir);
  await seed(operatorConfiguration({ ...environment, HABEAS_DEMO: '0' }), database.url('owner'), () => undefined);
  const logLines: string[] = [];
  const logOf = (app: string) => new Log(app, (line) => logLines.push(line));
  const api = await createApiApp(apiConfiguration(environment), logOf('api'));
  const research = await createResearchApp(researchConfiguration(environment), logOf('research'));
  const worker = withWorker ? await createWorkerApp(workerConfiguration(environment), logOf('worker')) : undefined;
  const apps = [api, research, ...(worker ? [worker] : [])];
  for (const app of apps) {
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  }
  const clientOf = (app: NestFastifyApplication, headers: Record<string, string>): Client => {
    return (method, path) => request(app.getHttpServer())[method](path).set(headers);
  };
  return {
    database,
    api,
    research,
    logLines,
    anybody: clientOf(api, { 'Sec-Fetch-Site': 'same-origin' }),
    researcher: clientOf(research, {}),
    organization: async () => (await insertOrganization(database)).id,
    person: async (role, organizationId) => {
      const account = await insertAccount(database, { role, ...(organizationId ? { organizationId } : {}) });
      const cookie = await signIn(api, account);
      return { account, client: clientOf(api, { Cookie: cookie, 'Sec-Fetch-Site': 'same-origin' }) };
    },
    close: async () => {
      for (const app of apps.reverse()) await app.close();
      await database.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** One signed-in person of every role, each in an organisation of their own. */
export async function peopleOfAllRoles(house: House): Promise<Record<Role, { account: TestAccount; client: Client }>> {
  const people = await Promise.all(roles.map(async (role) => [role, await house.person(role)] as const));
  return Object.fromEntries(people) as Record<Role, { account: TestAccount; client: Client }>; // every role is there
}

/** Variables of a house on a test database; the ports of figures are free ones. */
export function environmentOf(database: Pick<TestDatabase, 'url'>, dataDir: string): Record<string, string> {
  const ports = Array.from({ length: 3 }, () => String(20_000 + Math.floor(Math.random() * 20_000)));
  return {
    HABEAS_DATA_DIR: dataDir,
    DATABASE_URL: database.url('owner'),
    API_DATABASE_URL: database.url('api'),
    WORKER_DATABASE_URL: database.url('worker'),
    RESEARCH_DATABASE_URL: database.url('research'),
    QUEUE_DATABASE_URL: database.url('queue'),
    HABEAS_SECRET_KEY: randomBytes(32).toString('base64url'),
    API_METRICS_PORT: ports[0] ?? '',
    RESEARCH_METRICS_PORT: ports[1] ?? '',
    WORKER_METRICS_PORT: ports[2] ?? '',
    RESEARCH_OPEN_LIMIT: '10000000',
  };
}
