import type { Reader } from './transaction.js';
import { migrations } from './migrations/index.js';

/** The migrations that this release has and the database has not, by name. Empty when it is up to date. */
export async function pendingMigrations(sql: Reader): Promise<string[]> {
  const rows = await sql.rows<{ name: string }>('SELECT name FROM public.habeas_migration');
  const done = new Set(rows.map((row) => row.name));
  return migrations.map((migration) => migration.name).filter((name) => !done.has(name));
}

/** Whether every migration of this release ran. */
export async function hasEveryMigration(sql: Reader): Promise<boolean> {
  return (await pendingMigrations(sql)).length === 0;
}
