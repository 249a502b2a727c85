import pg from 'pg';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.js';

const fast = { fsync: 'off' };

describe('the embedded PostgreSQL', () => {
  let dataDir: string;
  const servers: EmbeddedPostgres[] = [];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'habeas-embedded-'));
  });

  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function start(running: 'use' | 'replace' = 'replace'): Promise<EmbeddedPostgres> {
    const server = await startEmbeddedPostgres({ dataDir, settings: fast, running });
    servers.push(server);
    return server;
  }

  it('knows letters outside ASCII, keeps its password to its owner, and keeps its data over a restart', async () => {
    const first = await start();
    expect(await ask(first, "SELECT lower('Ñ') AS answer")).toBe('ñ');
    expect(await ask(first, 'SHOW synchronous_commit')).toBe('on');
    expect((await stat(join(dataDir, 'database-password'))).mode & 0o777).toBe(0o600);
    await ask(first, 'CREATE TABLE kept (id int)');
    await first.stop();
    const second = await start();
    expect(await ask(second, "SELECT to_regclass('kept')::text AS answer")).toBe('kept');
  });

  it('uses a server that already runs, and leaves it running', async () => {
    const owner = await start();
    const guest = await start('use');
    expect(guest.pid).toBe(owner.pid);
    await guest.stop();
    expect(await ask(owner, 'SELECT 1::text AS answer')).toBe('1');
  });

  it('starts after an earlier server was killed and its lock file stayed', async () => {
    const first = await start();
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    expect(await readFile(join(dataDir, 'database', 'postmaster.pid'), 'utf8')).toContain(String(first.pid));
    const second = await start();
    expect(await ask(second, 'SELECT 1::text AS answer')).toBe('1');
  });

  it('makes a new database when an earlier start was killed while making one', async () => {
    await mkdir(join(dataDir, 'database.unfinished', 'cluster'), { recursive: true });
    await writeFile(join(dataDir, 'database.unfinished', 'cluster', 'PG_VERSION'), '18\n');
    const server = await start();
    expect(await ask(server, 'SELECT 1::text AS answer')).toBe('1');
  });

  it('refuses a database folder that is only half there', async () => {
    await mkdir(join(dataDir, 'database'));
    await writeFile(join(dataDir, 'database', 'PG_VERSION'), '18\n');
    await expect(start()).rejects.toThrow('left unfinished by an earlier start');
  });

  it('refuses a database of another PostgreSQL', async () => {
    await mkdir(join(dataDir, 'database', 'global'), { recursive: true });
    await writeFile(join(dataDir, 'database', 'PG_VERSION'), '15\n');
    await writeFile(join(dataDir, 'database', 'global', 'pg_control'), 'x');
    await expect(start()).rejects.toThrow('was made by PostgreSQL 15');
  });

  it.runIf(process.getuid?.() === 0)('runs for root below a folder that only root may enter', async () => {
    await mkdir(join(dataDir, 'home'), { mode: 0o700 });
    dataDir = join(dataDir, 'home', 'habeas');
    const server = await start();
    expect(await ask(server, 'SELECT 1::text AS answer')).toBe('1');
  });

  it('refuses a data folder that cannot be written', async () => {
    await writeFile(join(dataDir, 'a-file'), 'not a folder');
    const below = startEmbeddedPostgres({ dataDir: join(dataDir, 'a-file', 'below') });
    await expect(below).rejects.toThrow('cannot be written (ENOTDIR)');
  });
});

async function ask(server: EmbeddedPostgres, text: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: server.superuserUrl });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}
