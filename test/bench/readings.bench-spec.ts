import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { realData, RunningHabeas } from '../support/running-habeas.js';
import { superuserOf } from '../support/superuser.js';

const program = join('dist', 'apps', 'cli', 'src', 'main.js');
const rows = 888_699;
const facilities = realData('us-ice-facilities.csv');
const daily = realData('us-ice-facility-daily-population.parquet');

/** Both files are public record and not part of the repository; without them beside the repository nothing is measured. */
describe.skipIf(!facilities || !daily)('the import of population readings', () => {
  let habeas: RunningHabeas;
  let database: pg.Client;
  let superuserUrl: string;
  let folder: string;

  beforeAll(async () => {
    habeas = await RunningHabeas.start();
    superuserUrl = await superuserOf(habeas);
    database = new pg.Client({ connectionString: superuserUrl });
    await database.connect();
    folder = await mkdtemp(join(tmpdir(), 'habeas-bench-'));
  });
  afterAll(async () => {
    await database?.end();
    await habeas?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('takes a daily population of three years', async () => {
    await habeasCommand('import', 'facilities', facilities ?? '');
    const first = await habeasCommand('import', 'readings', daily ?? '', '--add-facilities');
    expect(first.output).toContain(`${rows} added`);
    const again = await habeasCommand('import', 'readings', daily ?? '');
    expect(again.output).toContain(`0 added, 0 replaced, ${rows} unchanged`);
    const copySeconds = await copyOfTheSameRows();
    const ratio = copySeconds / first.importSeconds;
    console.log(
      [
        '',
        `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}; database and import on the same machine`,
        '',
        '| what | figure | limit | ratio | goal | |',
        '|---|---|---|---|---|---|',
        `| import of ${rows} readings | ${(rows / first.importSeconds).toFixed(0)} rows/s (${first.importSeconds.toFixed(1)} s) | ${(rows / copySeconds).toFixed(0)} rows/s (COPY by psql) | ${ratio.toFixed(2)} | 0.33 | ${ratio >= 1 / 3 ? 'met' : 'missed'} |`,
        `| with the copy to the public side | ${(rows / first.seconds).toFixed(0)} rows/s (${first.seconds.toFixed(1)} s) | | | | |`,
        `| peak memory of the process | ${first.peakMiB.toFixed(0)} MiB | | | 300 MB | ${first.peakMiB * 1.048576 <= 300 ? 'met' : 'missed'} |`,
        `| the same file again | ${(rows / again.seconds).toFixed(0)} rows/s (${again.seconds.toFixed(1)} s), ${again.peakMiB.toFixed(0)} MiB | | | | |`,
        '',
      ].join('\n'),
    );
  });

  /** Runs one command as an operator does, from start to exit. */
  async function habeasCommand(...words: string[]) {
    const begun = performance.now();
    const child = spawn(process.execPath, [program, ...words], {
      env: { PATH: process.env['PATH'], HABEAS_DATA_DIR: habeas.dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    // The command says what it has taken once that is committed, before it copies the first of it to the public side.
    let importedAt: number | undefined;
    child.stderr.resume();
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes(' added, ')) importedAt ??= performance.now();
    });
    const ended = once(child, 'exit');
    let peakMiB = 0;
    while (child.exitCode === null && child.signalCode === null) {
      const status = await readFile(`/proc/${child.pid}/status`, 'utf8').catch(() => '');
      peakMiB = Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? peakMiB * 1024) / 1024;
      await pause(50);
    }
    await ended;
    if (child.exitCode !== 0) throw new Error(`habeas ${words.slice(0, 2).join(' ')} failed: ${output}`);
    const finished = performance.now();
    return {
      output,
      peakMiB,
      seconds: (finished - begun) / 1_000,
      importSeconds: ((importedAt ?? finished) - begun) / 1_000,
    };
  }

  /** Seconds that psql takes to COPY the same rows into an empty table with the same columns, checks and primary key. */
  async function copyOfTheSameRows(): Promise<number> {
    const file = join(folder, 'rows.txt');
    await database.query('CREATE TABLE public.copied (LIKE portal.population_reading INCLUDING ALL)');
    await psql(`\\copy portal.population_reading TO '${file}'`);
    const begun = performance.now();
    await psql(`\\copy public.copied FROM '${file}'`);
    return (performance.now() - begun) / 1_000;
  }

  async function psql(command: string): Promise<void> {
    const child = spawn('psql', ['--no-psqlrc', '--quiet', superuserUrl, '--command', command], { stdio: 'inherit' });
    const [code] = await once(child, 'exit');
    if (code !== 0) throw new Error('psql is needed as the limit, and failed.');
  }
});
