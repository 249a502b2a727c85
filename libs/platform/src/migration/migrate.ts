import { runMigrations as runQueueMigrations } from 'bullmq';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { checkServer, ensureOwner, grantDatabase, isSuperuser } from '../database/bootstrap.js';
import { sqlStateOf } from '../database/constraint-of.js';
import { dataSourceOptions } from '../database/data-source-options.js';
import { migrations } from '../database/migrations/index.js';
import { StartupRefusal } from '../embedded/startup-refusal.js';

/** What {@link migrate} did. */
export interface MigrationOutcome {
  /** Names of the migrations that ran now, in order. */
  readonly applied: string[];
}

/**
 * Brings a database to the schema of this release: the owner role, every migration in order (each in its own
 * transaction, as `habeas_owner`), the queue's own schema, the rights on the database. Running it again does nothing.
 *
 * @param adminUrl a role that may create roles and schemas
 * @param onProgress called with one line before each step
 */
export async function migrate(
  adminUrl: string,
  onProgress: (step: string) => void = () => {},
): Promise<MigrationOutcome> {
  return withRightsOf(adminUrl, async () => {
    await withClient(adminUrl, async (client) => {
      await checkServer(client);
      await ensureOwner(client);
      if (!(await isSuperuser(client)))
        onProgress('This login is no superuser: locks, pauses and large objects stay open to every role of the server');
    });
    const applied = await runSchemaMigrations(adminUrl, onProgress);
    await withClient(adminUrl, async (client) => {
      onProgress('Preparing the queue');
      await prepareQueue(client);
      await grantDatabase(client);
    });
    return { applied };
  });
}

/** Refuses, in one sentence, when the login lacks a right that the work needs (SQLSTATE 42501). */
export async function withRightsOf<T>(adminUrl: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (sqlStateOf(error) !== '42501') throw error;
    const { username, pathname } = new URL(adminUrl);
    const missing = error instanceof Error ? error.message : '';
    throw new StartupRefusal(
      `The login ${username} may not prepare the database "${pathname.slice(1)}" (${missing}): it must be a superuser, or own the database and have CREATEROLE, with ADMIN on every habeas_ role that is there already.`,
    );
  }
}

async function runSchemaMigrations(adminUrl: string, onProgress: (step: string) => void): Promise<string[]> {
  const options = dataSourceOptions({ url: adminUrl, applicationName: 'habeas-migrate', poolSize: 1 });
  const dataSource = new DataSource({
    ...options,
    extra: { options: '-c role=habeas_owner -c search_path=public' },
    schema: 'public',
    migrations,
    migrationsTableName: 'habeas_migration',
    migrationsTransactionMode: 'each',
  });
  await dataSource.initialize();
  try {
    onProgress(`Migrating: ${migrations.length} migrations known`);
    const applied = await dataSource.runMigrations();
    return applied.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

/** BullMQ creates its schema "if not exists", which asks for the right to create one even where it stands. */
async function prepareQueue(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>('SELECT quote_ident(current_database()) AS name');
  const database = rows[0]?.name ?? '';
  await client.query(`GRANT CREATE ON DATABASE ${database} TO habeas_queue`);
  await client.query('SET ROLE habeas_queue');
  await runQueueMigrations(client, 'bullmq');
  await client.query('RESET ROLE');
  await client.query(`REVOKE CREATE ON DATABASE ${database} FROM habeas_queue`);
}

async function withClient(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, application_name: 'habeas-migrate' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
