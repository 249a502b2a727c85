import { mkdtemp, open, readFile, rm } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type EmbeddedPostgres, freePort, startEmbeddedPostgres } from '@habeas/platform/embedded';
import { RunningHabeas } from '../support/running-habeas.js';

const doors = ['api', 'worker', 'research'] as const;
const deaths = 6;

let dataDir: string;
let port: number;
let server: EmbeddedPostgres;
let habeas: RunningHabeas;
let readyUrls: string[];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'habeas-outside-'));
  port = await freePort();
  server = await startEmbeddedPostgres({ dataDir, port });
  const workerPort = await freePort();
  habeas = await RunningHabeas.start({
    DATABASE_URL: server.superuserUrl,
    WORKER_METRICS_PORT: String(workerPort),
  });
  const origins = [habeas.url, habeas.researchUrl, `http://127.0.0.1:${workerPort}`];
  readyUrls = origins.map((origin) => `${origin}/health/ready`);
});
afterAll(async () => {
  await habeas?.stop();
  await server?.stop();
  await rm(dataDir, { recursive: true, force: true });
});

/** Undefined while nobody listens. */
const readiness = () =>
  Promise.all(
    readyUrls.map((url) =>
      fetch(url).then(
        ({ status }) => status,
        () => undefined,
      ),
    ),
  );

describe.runIf(existsSync('/dev/full'))('a log on a full disk', () => {
  it('ends no door', async () => {
    const [databasePort, metricsPort] = [await freePort(), await freePort()];
    const url = (role: string) => `postgres://${role}:secret@127.0.0.1:${databasePort}/habeas`;
    const full = await open('/dev/full', 'w');
    const worker = spawn(process.execPath, [join('dist', 'apps', 'worker', 'src', 'main.js')], {
      env: {
        WORKER_DATABASE_URL: url('habeas_worker'),
        QUEUE_DATABASE_URL: url('habeas_queue'),
        WORKER_METRICS_PORT: String(metricsPort),
      },
      stdio: ['ignore', full.fd, full.fd],
    });
    try {
      const live = `http://127.0.0.1:${metricsPort}/health/live`;
      await vi.waitFor(async () => expect((await fetch(live)).status).toBe(200), { timeout: 60_000, interval: 200 });
      await pause(1_500); // it has tried to write by now, more than once
      expect(worker.exitCode).toBeNull();
    } finally {
      worker.kill('SIGKILL');
      await full.close();
    }
  });
});

describe('a server of PostgreSQL that goes away', () => {
  it('is waited for by every door, also by one that dies again and again meanwhile', { timeout: 240_000 }, async () => {
    await server.stop();
    for (let death = 1; death <= deaths; death += 1) {
      await vi.waitFor(async () => expect(await habeas.kill('worker')).toBe(true), { timeout: 60_000, interval: 50 });
      await vi.waitFor(() => expect(habeas.terminal.match(/^worker ended unexpectedly/gm)).toHaveLength(death), {
        timeout: 10_000,
      });
    }
    for (const door of ['api', 'research'] as const) expect(await habeas.kill(door)).toBe(true);
    await vi.waitFor(async () => expect(await readiness()).toEqual([503, 503, 503]), {
      timeout: 60_000,
      interval: 200,
    });
    const pids = await Promise.all(doors.map((door) => habeas.pidOf(door)));

    server = await startEmbeddedPostgres({ dataDir, port });
    await vi.waitFor(async () => expect(await readiness()).toEqual([200, 200, 200]), {
      timeout: 60_000,
      interval: 200,
    });
    expect(await Promise.all(doors.map((door) => habeas.pidOf(door)))).toEqual(pids);
    for (const door of doors) {
      const lines = (await readFile(join(habeas.dataDir, 'logs', `${door}.log`), 'utf8')).trim().split('\n');
      expect(lines.filter((line) => !line.startsWith('{"time":'))).toEqual([]);
    }
  });

  it('ends the doors and leaves none behind when the start itself is killed while they wait', async () => {
    await server.stop();
    await vi.waitFor(async () => expect(await habeas.kill('research')).toBe(true));
    await vi.waitFor(async () => expect((await readiness())[1]).toBe(503), { timeout: 60_000, interval: 200 });
    await habeas.killStart();
    await vi.waitFor(async () => expect(await readiness()).toEqual([undefined, undefined, undefined]), {
      timeout: 20_000,
      interval: 200,
    });
  });
});
