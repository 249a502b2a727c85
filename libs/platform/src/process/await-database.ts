import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { checkServer } from '../database/bootstrap.js';
import type { Reader } from '../database/transaction.js';
import { StartupRefusal } from '../embedded/startup-refusal.js';
import type { Log } from '../logging/log.js';
import { growingPause } from './growing-pause.js';
import type { Closable } from './run-process.js';
import { type Listening, openWaitingRoom } from './waiting-room.js';

/** What a process needs of the database before it can start. */
export interface AwaitedDatabase {
  /** The logins that it uses; the first is its own. */
  readonly logins: readonly string[];
  /** Whether the schema that it needs is there, asked under its own login. */
  readonly isPrepared: (sql: Reader) => Promise<boolean>;
}

const connectPatienceMs = 10_000;
/** SQLSTATE: a wrong login or role (class 28), no such database, no right to connect. Waiting mends none of them. */
const refusedLogin = /^(28...|3D000|42501)$/;
/** SQLSTATE class 42: a table or a right that the migrations make is not there. */
const notThere = /^(42...|3F000)$/;

/**
 * Waits until the database answers, with growing pauses and for as long as it takes: a part that gave up would have to be
 * started by hand. Meanwhile the process's port says that it is not ready. Refuses what waiting does not mend: a login that
 * is wrong, a server that is too old, migrations that did not run.
 */
export async function awaitDatabase(database: AwaitedDatabase, listening: Listening, log: Log): Promise<void> {
  let room: Closable | undefined;
  try {
    for (let failures = 1; ; failures += 1) {
      const reason = await whyNotYet(database);
      if (reason === undefined) return;
      const pauseMs = growingPause(failures);
      log.warn('database.awaited', { reason, durationMs: pauseMs });
      room ??= await openWaitingRoom(listening);
      await pause(pauseMs);
    }
  } finally {
    await room?.close();
  }
}

/** Undefined when everything is there, else the code of what will pass. */
async function whyNotYet({ logins, isPrepared }: AwaitedDatabase): Promise<string | undefined> {
  for (const [at, url] of logins.entries()) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectPatienceMs });
    client.on('error', () => undefined);
    try {
      await client.connect();
      if (at === 0) await requirePrepared(client, isPrepared);
    } catch (error) {
      if (error instanceof StartupRefusal) throw error;
      const code = codeOf(error);
      if (refusedLogin.test(code)) throw new StartupRefusal(refusalFor(url, code));
      return code;
    } finally {
      await client.end().catch(() => undefined);
    }
  }
  return undefined;
}

async function requirePrepared(client: pg.Client, isPrepared: AwaitedDatabase['isPrepared']): Promise<void> {
  await checkServer(client);
  const rows = async <T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> =>
    (await client.query<T>(text, [...values])).rows;
  const prepared = await isPrepared({ rows }).catch((error: unknown) => {
    if (notThere.test(codeOf(error))) return false;
    throw error;
  });
  if (!prepared) throw new StartupRefusal('The database lacks migrations of this release: run "habeas migrate" first.');
}

function refusalFor(url: string, code: string): string {
  const { host, username, pathname } = new URL(url);
  return `The PostgreSQL server at ${host} refuses ${username} on the database "${pathname.slice(1)}" (${code}): check the login, and run "habeas migrate".`;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unreachable';
}
