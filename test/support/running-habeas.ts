import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** An account of `demo-accounts.json`. */
export interface DemoAccount {
  readonly role: string;
  readonly email: string;
  readonly password: string;
  readonly organization: string;
  readonly apiKey?: string;
}

type Part = 'api' | 'worker' | 'research' | 'postgres';

const program = join('dist', 'apps', 'cli', 'src', 'main.js');
const patience = 120_000;

/** The built Habeas as `habeas start` runs it, on free ports and a data folder of its own. */
export class RunningHabeas {
  private constructor(
    private readonly child: ChildProcess,
    readonly dataDir: string,
    readonly url: string,
    readonly researchUrl: string,
    private readonly lines: string[],
  ) {}

  /** Starts it and waits for `Habeas is ready`. */
  static async start(environment: Readonly<Record<string, string>> = {}): Promise<RunningHabeas> {
    if (!existsSync(program)) throw new Error(`${program} is not there: run "npm run build" first.`);
    const dataDir = await mkdtemp(join(tmpdir(), 'habeas-run-'));
    const [port, researchPort] = [await freePort(), await freePort()];
    const child = spawn(process.execPath, [program, 'start'], {
      env: {
        PATH: process.env['PATH'],
        HABEAS_DATA_DIR: dataDir,
        PORT: String(port),
        RESEARCH_PORT: String(researchPort),
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    child.stdout.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => lines.push(chunk.toString()));
    const habeas = new RunningHabeas(
      child,
      dataDir,
      `http://localhost:${port}`,
      `http://localhost:${researchPort}`,
      lines,
    );
    await habeas.waitUntilReady();
    return habeas;
  }

  /** Everything on its terminal. */
  get terminal(): string {
    return this.lines.join('');
  }

  async accounts(): Promise<DemoAccount[]> {
    return JSON.parse(await readFile(join(this.dataDir, 'demo-accounts.json'), 'utf8'));
  }

  /** The process of a part, as the kernel knows it; undefined while it is being started again. */
  async pidOf(part: Part): Promise<number | undefined> {
    if (part === 'postgres') return this.postmasterPid();
    const main = join('apps', part, 'src', 'main.js');
    for (const entry of await readdir('/proc')) {
      if (!/^\d+$/.test(entry)) continue;
      const status = await readFile(`/proc/${entry}/status`, 'utf8').catch(() => '');
      const isChild = status.includes(`\nPPid:\t${this.child.pid}\n`);
      const command = isChild ? await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '') : '';
      if (command.includes(main)) return Number(entry);
    }
    return undefined;
  }

  /** Ends a part at once, as a power cut would. Resolves false when it was not there at that moment. */
  async kill(part: Part): Promise<boolean> {
    const pid = await this.pidOf(part);
    if (!pid) return false;
    try {
      process.kill(pid, 'SIGKILL');
      return true;
    } catch {
      return false;
    }
  }

  /** Ends the process that looks after the parts, at once, and it alone. */
  async killStart(): Promise<void> {
    const ended = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await ended;
  }

  /** Resident memory of a part in MiB, as the kernel counts it. */
  async residentMemory(part: Exclude<Part, 'postgres'>): Promise<number> {
    const status = await readFile(`/proc/${await this.pidOf(part)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  }

  /** Stops it as Ctrl-C does and removes its data. Resolves with the exit code. */
  async stop(): Promise<number | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    await rm(this.dataDir, { recursive: true, force: true });
    return this.child.exitCode;
  }

  private async postmasterPid(): Promise<number | undefined> {
    for (const folder of await readdir(this.dataDir)) {
      const lock = await readFile(join(this.dataDir, folder, 'postmaster.pid'), 'utf8').catch(() => '');
      const pid = Number(lock.split('\n')[0]);
      const running = pid > 0 && (await readlink(`/proc/${pid}/exe`).catch(() => '')).includes('postgres');
      if (running) return pid;
    }
    return undefined;
  }

  private async waitUntilReady(): Promise<void> {
    const deadline = Date.now() + patience;
    while (!this.terminal.includes('Habeas is ready')) {
      if (this.child.exitCode !== null) throw new Error(`Habeas ended while starting:\n${this.terminal}`);
      if (Date.now() > deadline) throw new Error(`Habeas was not ready in time:\n${this.terminal}`);
      await pause(100);
    }
  }
}

/** Folder of the real data that stands beside the repository, when it is there. */
export function realData(file: string): string | undefined {
  const path = resolve('..', 'shared', 'data', file);
  return existsSync(path) ? path : undefined;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
