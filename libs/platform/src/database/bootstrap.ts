import type { Client } from 'pg';
import { StartupRefusal } from '../embedded/startup-refusal.js';

/** The oldest server that the schema is written for. */
export const oldestPostgresMajor = 15;

/** The roles that log in, one for each door and for the queue. */
export const loginRoles = ['habeas_api', 'habeas_worker', 'habeas_research', 'habeas_queue'] as const;
export type LoginRole = (typeof loginRoles)[number];

/** Refuses a server that is too old or whose character type would break names and search (traps D1, D2). */
export async function checkServer(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; folds: boolean; trigrams: boolean }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version, lower('Ñ') = 'ñ' AS folds`,
  );
  const server = rows[0];
  if (!server || server.version < oldestPostgresMajor) {
    throw new StartupRefusal(
      `PostgreSQL ${oldestPostgresMajor} or newer is needed; this server is ${server?.version}.`,
    );
  }
  if (!server.folds) {
    throw new StartupRefusal(
      'This database does not know accented letters. Create it with LOCALE "C.UTF-8" or another UTF-8 locale.',
    );
  }
}

/** Refuses a server that may forget what it has acknowledged (trap D13). */
export async function checkDurability(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; setting: string }>(
    `SELECT name, setting FROM pg_settings
     WHERE (name = 'fsync' AND setting <> 'on') OR (name = 'full_page_writes' AND setting <> 'on')
        OR (name = 'synchronous_commit' AND setting = 'off')`,
  );
  const unsafe = rows.map((row) => `${row.name}=${row.setting}`).join(', ');
  if (unsafe)
    throw new StartupRefusal(
      `PostgreSQL runs with ${unsafe}: an acknowledged report could be lost. Switch it back on.`,
    );
}

/**
 * Creates the owner of all schemas, as whom the migrations run, and lets the present role act as it. Idempotent. From PostgreSQL 16 on
 * whoever creates a role may hand it on but not act as it, so being a member does not suffice.
 */
export async function ensureOwner(client: Client): Promise<void> {
  await client.query(`
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'habeas_owner') THEN
        CREATE ROLE habeas_owner NOLOGIN;
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`);
  await client.query(`
    DO $$
    DECLARE acting text := CASE WHEN current_setting('server_version_num')::int < 160000 THEN 'MEMBER' ELSE 'SET' END;
    BEGIN
      IF NOT pg_has_role(current_user, 'habeas_owner', acting) THEN EXECUTE format('GRANT habeas_owner TO %I', current_user); END IF;
      EXECUTE format('GRANT CREATE, CONNECT ON DATABASE %I TO habeas_owner', current_database());
      GRANT USAGE, CREATE ON SCHEMA public TO habeas_owner;
    END $$`);
}

/** Whether the present role is a superuser, the only one that can close the server's own functions (trap D10). */
export async function isSuperuser(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'SELECT rolsuper FROM pg_roles WHERE rolname = current_user',
  );
  return rows[0]?.rolsuper ?? false;
}

/**
 * Rights on the database itself: nobody connects or makes temporary tables but by name. They belong to the database,
 * not to its schemas, so a copy made from a template needs them anew.
 */
export async function grantDatabase(client: Client): Promise<void> {
  await client.query(`
    DO $$ BEGIN
      EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
      EXECUTE format('GRANT CONNECT ON DATABASE %I TO habeas_api, habeas_worker, habeas_research, habeas_queue', current_database());
    END $$`);
}
