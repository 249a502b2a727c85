import { randomBytes } from 'node:crypto';
import {
  type DatabaseOptions,
  dataSourceOptions,
  grantDatabase,
  type LoginRole,
  Sql,
  Transactor,
} from '@habeas/platform/database';
import pg from 'pg';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { inject } from 'vitest';

type Door = 'api' | 'worker' | 'research' | 'queue' | 'owner';

/** A connection under one role of production. */
export interface RoleConnection {
  readonly dataSource: DataSource;
  readonly transactor: Transactor;
  readonly sql: Sql;
}

/** One spec file's own database. `owner` is the superuser: for arranging and looking, never for the code under test. */
export interface TestDatabase {
  /** The connection of a role, opened on first use with every entity that the spec has imported. */
  as(door: Door): Promise<RoleConnection>;
  url(door: Door): string;
  /** Rows, as the superuser sees them. */
  rows<T extends object>(text: string, values?: readonly unknown[]): Promise<T[]>;
  close(): Promise<void>;
}

const roleOf: Readonly<Record<Exclude<Door, 'owner'>, LoginRole>> = {
  api: 'habeas_api',
  worker: 'habeas_worker',
  research: 'habeas_research',
  queue: 'habeas_queue',
};

/** Gives the spec file a database of its own, cloned from the migrated template, and drops it afterwards. */
export function useDatabase(): TestDatabase {
  let database: TestDatabase | undefined;
  const current = (): TestDatabase => {
    if (!database) throw new Error('The test database is there inside tests and hooks only.');
    return database;
  };
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.close());
  return {
    as: (door) => current().as(door),
    url: (door) => current().url(door),
    rows: (text, values) => current().rows(text, values),
    close: () => current().close(),
  };
}

/** A database of its own, for specs that need more than one. The caller closes it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await runOn(server.superuserUrl, async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${server.template} STRATEGY FILE_COPY`);
  });
  const urlOf = (door: Door): string => {
    const url = new URL(server.superuserUrl);
    url.pathname = `/${name}`;
    if (door !== 'owner') {
      url.username = roleOf[door];
      url.password = server.passwords[roleOf[door]];
    }
    return url.toString();
  };
  await runOn(urlOf('owner'), grantDatabase);
  const connections = new Map<Door, Promise<RoleConnection>>();
  const as = (door: Door): Promise<RoleConnection> => {
    const connection =
      connections.get(door) ?? connect({ url: urlOf(door), applicationName: `test-${door}`, poolSize: 10 });
    connections.set(door, connection);
    return connection;
  };
  return {
    as,
    url: urlOf,
    rows: async (text, values) => (await as('owner')).sql.rows(text, values),
    close: async () => {
      for (const connection of connections.values()) await (await connection).dataSource.destroy();
      await runOn(server.superuserUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      });
    },
  };
}

async function connect(options: DatabaseOptions): Promise<RoleConnection> {
  const entities = getMetadataArgsStorage().tables.map((table) => table.target);
  const dataSource = new DataSource({ ...dataSourceOptions(options), entities });
  await dataSource.initialize();
  return { dataSource, transactor: new Transactor(dataSource), sql: new Sql(dataSource) };
}

async function runOn(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
