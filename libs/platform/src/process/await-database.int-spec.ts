import { connect, createServer, type Server } from 'node:net';
import { useDatabase } from '@habeas/testing';
import { hasEveryMigration } from '../database/pending-migrations.js';
import { freePort } from '../embedded/postmaster.js';
import { Log } from '../logging/log.js';
import { awaitDatabase } from './await-database.js';

const database = useDatabase();
let forwarder: Server | undefined;
afterEach(() => void forwarder?.close());

async function createSut(url: string, isPrepared = hasEveryMigration) {
  const lines: string[] = [];
  const listening = { host: '127.0.0.1', port: await freePort() };
  const waiting = awaitDatabase({ logins: [url], isPrepared }, listening, new Log('api', (line) => lines.push(line)));
  const ask = (path: string) => fetch(`http://127.0.0.1:${listening.port}${path}`);
  return { waiting, lines, ask };
}

/** The server of the tests on another port, as if it had just come up there. */
async function appearOn(port: number): Promise<void> {
  const target = Number(new URL(database.url('api')).port);
  forwarder = createServer((socket) => {
    const onward = connect(target, '127.0.0.1');
    for (const end of [socket, onward]) end.on('error', () => undefined);
    socket.pipe(onward).pipe(socket);
  });
  await new Promise<void>((done) => forwarder?.listen(port, '127.0.0.1', done));
}

const withPort = (port: number) => Object.assign(new URL(database.url('api')), { port: String(port) }).toString();

describe('a process whose database is away', () => {
  it('waits for it, says so each time, is alive and not ready meanwhile, and frees its port when it has come', async () => {
    const port = await freePort();
    const { waiting, lines, ask } = await createSut(withPort(port));
    await vi.waitFor(async () => expect((await ask('/health/live')).status).toBe(200));
    const ready = await ask('/health/ready');
    expect([ready.status, await ready.json()]).toEqual([
      503,
      { status: 'unavailable', checks: { database: 'unavailable' } },
    ]);
    const anything = await ask('/api/v1/reports');
    expect([anything.status, anything.headers.get('content-type'), await anything.json()]).toEqual([
      503,
      'application/problem+json; charset=utf-8',
      expect.objectContaining({ status: 503, code: 'not_available_now', correlationId: expect.any(String) }),
    ]);
    await vi.waitFor(() => expect(lines.length).toBeGreaterThan(1), { timeout: 5_000 });
    const told = lines.map((line) => JSON.parse(line));
    expect(told).toMatchObject([250, 500].map((durationMs) => ({ event: 'database.awaited', durationMs })));
    expect(told[0].reason).toBe('ECONNREFUSED');
    await appearOn(port);
    await waiting;
    await expect(ask('/health/live')).rejects.toThrow('fetch failed');
  });

  it.each([
    ['a wrong password', { password: 'wrong' }, 'refuses habeas_api on the database'],
    ['a database that is not there', { pathname: '/nowhere' }, 'refuses habeas_api on the database "nowhere" (3D000)'],
  ])('does not wait for %s to mend itself', async (_, change, sentence) => {
    const { waiting } = await createSut(Object.assign(new URL(database.url('api')), change).toString());
    const refusal = await waiting.catch((error: Error) => error);
    expect(refusal).toMatchObject({ name: 'StartupRefusal', message: expect.stringContaining(sentence) });
    expect(String(refusal)).not.toContain('wrong');
  });

  it('does not wait for migrations that did not run', async () => {
    const lacking = await createSut(database.url('api'), () => Promise.resolve(false));
    await expect(lacking.waiting).rejects.toThrow('lacks migrations of this release: run "habeas migrate" first.');
    const nowhere = await createSut(database.url('api'), async (sql) => {
      await sql.rows('SELECT 1 FROM not_migrated');
      return true;
    });
    await expect(nowhere.waiting).rejects.toThrow('lacks migrations of this release');
  });

  it('does not wait at all when everything is there', async () => {
    const { waiting, lines } = await createSut(database.url('api'));
    await waiting;
    expect(lines).toEqual([]);
  });
});
