import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '@habeas/platform/embedded';

const patienceMs = 100_000;

/** A started command with what it said so far. */
interface Run {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

describe('npm start', () => {
  let dataDir: string;
  let environment: Record<string, string>;
  const runs: Run[] = [];

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'habeas-start-'));
    environment = { HABEAS_DATA_DIR: dataDir, PORT: String(await freePort()), RESEARCH_PORT: String(await freePort()) };
  });

  afterAll(async () => {
    for (const { child, ended } of runs) {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      await ended;
    }
    await rm(dataDir, { recursive: true, force: true });
  });

  function run(program: string, args: readonly string[], changes: Record<string, string> = {}): Run {
    const { PATH = '', HOME = '' } = process.env;
    const child = spawn(program, args, { env: { PATH, HOME, ...environment, ...changes }, detached: true });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const ended = new Promise<number | null>((done) => child.once('close', done));
    const started = { child, said: () => said, ended };
    runs.push(started);
    return started;
  }

  async function habeas(
    args: readonly string[],
    changes: Record<string, string> = {},
  ): Promise<{ code: number | null; said: string }> {
    const { ended, said } = run(process.execPath, ['scripts/cli.mjs', ...args], changes);
    return { code: await ended, said: said().trim() };
  }

  async function startAndWait(): Promise<Run> {
    const started = run('npm', ['start']);
    const deadline = Date.now() + patienceMs;
    while (!/^Habeas is ready$/m.test(started.said())) {
      if (Date.now() > deadline || started.child.exitCode !== null) throw new Error(`Not ready: ${started.said()}`);
      await pause(100);
    }
    return started;
  }

  function postmaster(): number {
    return Number(readFileSync(join(dataDir, 'database', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  async function expectNothingLeft(server: number): Promise<void> {
    const deadline = Date.now() + 20_000;
    while (Date.now() < deadline && (isAlive(server) || existsSync(join(dataDir, 'habeas.lock')))) await pause(100);
    expect(isAlive(server)).toBe(false);
    expect(existsSync(join(dataDir, 'habeas.lock'))).toBe(false);
    for (const port of [environment['PORT'], environment['RESEARCH_PORT']]) {
      await expect(fetch(`http://127.0.0.1:${port}/health/live`)).rejects.toThrow();
    }
  }

  it('serves both doors with demo accounts, refuses a second start beside it, and leaves nothing after Ctrl-C', async () => {
    const started = await startAndWait();
    expect(started.said()).toContain(`http://localhost:${environment['PORT']}`);
    for (const port of [environment['PORT'], environment['RESEARCH_PORT']]) {
      expect((await fetch(`http://127.0.0.1:${port}/health/ready`)).status).toBe(200);
    }
    const file = join(dataDir, 'demo-accounts.json');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const accounts: { role: string; organization: string; apiKey?: string }[] = JSON.parse(
      await readFile(file, 'utf8'),
    );
    const of = (role: string) => accounts.filter((account) => account.role === role);
    expect(new Set(of('reporter').map(({ organization }) => organization)).size).toBeGreaterThanOrEqual(2);
    expect(of('moderator').length).toBeGreaterThanOrEqual(2);
    expect(of('admin').length).toBeGreaterThanOrEqual(1);
    expect(of('researcher')[0]?.apiKey).toBeTruthy();

    const second = await habeas(['start']);
    expect(second).toEqual({
      code: 1,
      said: expect.stringMatching(/^Another Habeas \(process \d+\) already uses the data folder .*\.$/),
    });
    expect(await habeas(['audit', 'verify'])).toMatchObject({
      code: 0,
      said: expect.stringContaining('The audit chain is whole'),
    });

    const server = postmaster();
    process.kill(-(started.child.pid ?? 0), 'SIGINT');
    await started.ended;
    expect(started.said()).toContain('Habeas has stopped');
    await expectNothingLeft(server);
  });

  it('starts again on the same folder, brings back what is killed, and leaves nothing when npm itself is killed', async () => {
    const started = await startAndWait();
    process.kill(postmaster(), 'SIGKILL');
    await vi.waitFor(() => expect(started.said()).toContain('PostgreSQL ended unexpectedly and is started again'), {
      timeout: 10_000,
    });
    const ready = `http://127.0.0.1:${environment['PORT']}/health/ready`;
    await vi.waitFor(async () => expect((await fetch(ready)).status).toBe(200), { timeout: 20_000, interval: 200 });
    const server = postmaster();
    process.kill(-(started.child.pid ?? 0), 'SIGKILL');
    await started.ended;
    await expectNothingLeft(server);
  });

  it('names a taken port', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => squatter.once('listening', done));
    const address = squatter.address();
    const port = String(typeof address === 'object' && address ? address.port : 0);
    const { said, ended } = run('npm', ['start'], { PORT: port, HABEAS_DATA_DIR: join(dataDir, 'other') });
    expect(await ended).toBe(1);
    squatter.close();
    expect(said()).toContain(
      `Port ${port} is already in use: stop the program that uses it, or set PORT to another port.`,
    );
  });

  it('names a data folder that cannot be written', async () => {
    const file = join(dataDir, 'a-file');
    await writeFile(file, '');
    const refused = await habeas(['start'], { HABEAS_DATA_DIR: join(file, 'below') });
    expect(refused).toEqual({
      code: 1,
      said: expect.stringMatching(/^The data folder .* cannot be written \(ENOTDIR\): [^\n]*$/),
    });
  });

  it.runIf(process.getuid?.() === 0)('names a disk that is full, and one that is read-only', async () => {
    const disk = join(dataDir, 'disk');
    await mkdir(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', disk]).status !== 0) return; // no right to mount here
    try {
      const onDisk = { HABEAS_DATA_DIR: join(disk, 'habeas') };
      expect(await habeas(['start'], onDisk)).toEqual({
        code: 1,
        said: expect.stringMatching(
          /^The disk of the data folder .* is full: \d+ MB are free and at least \d+ MB [^\n]*$/m,
        ),
      });
      spawnSync('mount', ['-o', 'remount,ro', disk]);
      expect(await habeas(['start'], onDisk)).toEqual({
        code: 1,
        said: expect.stringMatching(/^The data folder .* cannot be written \(EROFS\): [^\n]*$/),
      });
    } finally {
      spawnSync('umount', [disk]);
    }
  });

  it('names a database that an earlier start left half-written', async () => {
    const folder = join(dataDir, 'half');
    await mkdir(join(folder, 'database'), { recursive: true });
    await writeFile(join(folder, 'database', 'PG_VERSION'), '18\n');
    const refused = await habeas(['start'], { HABEAS_DATA_DIR: folder });
    expect(refused).toEqual({ code: 1, said: expect.stringMatching(/^.*left unfinished by an earlier start[^\n]*$/) });
  });

  it('lists every mistake of the configuration at once', async () => {
    const refused = await habeas(['start'], { PORT: 'http', HABEAS_DEMO: 'yes', DATABASE_URL: 'mysql://x' });
    expect(refused.code).toBe(1);
    expect(
      refused.said
        .split('\n')
        .slice(1)
        .map((line) => line.split(' ')[1]),
    ).toEqual(['PORT', 'DATABASE_URL', 'HABEAS_DEMO']);
  });

  it('names a server that cannot be reached', async () => {
    const refused = await habeas(['start'], {
      DATABASE_URL: 'postgres://owner:secret@127.0.0.1:1/habeas',
      HABEAS_DATA_DIR: join(dataDir, 'outside'),
    });
    expect(refused).toEqual({
      code: 1,
      said: 'The PostgreSQL server at 127.0.0.1:1 (DATABASE_URL) cannot be reached (ECONNREFUSED).',
    });
  });
});

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
