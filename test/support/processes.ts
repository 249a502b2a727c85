import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** One of the built processes: what is told to it and where it says that it is ready. */
export interface ProcessPlan {
  readonly app: 'api' | 'worker' | 'research';
  readonly environment: Readonly<Record<string, string>>;
  readonly readyUrl: string;
}

const patience = 60_000;

/** A built process under a test's control: started, killed and started again on the same port. */
export class BuiltProcess {
  private child: ChildProcess | undefined;
  /** Everything that it has written, over all its lives. */
  output = '';

  constructor(readonly plan: ProcessPlan) {}

  async start(): Promise<void> {
    const main = join('dist', 'apps', this.plan.app, 'src', 'main.js');
    if (!existsSync(main)) throw new Error(`${main} is not there: run "npm run build" first.`);
    const child = spawn(process.execPath, ['--enable-source-maps', main], {
      env: { ...this.plan.environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.child = child;
    await this.waitUntilReady(child);
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    await this.end('SIGKILL');
  }

  /** Asks it to stop, and waits until it has. */
  async stop(): Promise<number | null> {
    return this.end('SIGTERM');
  }

  /** Resident memory in MiB, as the kernel counts it. */
  async residentMemory(): Promise<number> {
    const status = await readFile(`/proc/${this.child?.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
  }

  private async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  }

  private async waitUntilReady(child: ChildProcess): Promise<void> {
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      if (child.exitCode !== null)
        throw new Error(`${this.plan.app} ended before it was ready:\n${this.output.slice(-2_000)}`);
      if (await answers(this.plan.readyUrl)) return;
      await pause(50);
    }
    throw new Error(`${this.plan.app} was not ready in time:\n${this.output.slice(-2_000)}`);
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
