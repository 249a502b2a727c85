import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { insertPublishedSummaries } from '@habeas/testing';
import pg from 'pg';
import { CurrentSummariesQuery } from '../../libs/research/src/persistence/current-summaries.query.js';
import { PublishedSummaryQuery } from '../../libs/research/src/persistence/published-summary.query.js';
import { ResearchDatabase } from '../../libs/research/src/persistence/research-database.js';
import { ApiSession } from '../support/api-session.js';
import { australianMapping } from '../support/australian-mapping.js';
import { realData, RunningHabeas } from '../support/running-habeas.js';
import { superuserOf } from '../support/superuser.js';
import { readSubmission, writeBare } from './bare-submission.js';
import { compare, median, ratioLine } from './load.js';

const summaries = 100_000;
const barePort = 39_417;

let habeas: RunningHabeas;
let database: pg.Client;
let superuserUrl: string;
const table: string[] = [];
const notes: string[] = [];

beforeAll(async () => {
  habeas = await RunningHabeas.start({ RESEARCH_OPEN_LIMIT: '10000000' });
  superuserUrl = await superuserOf(habeas);
  database = new pg.Client({ connectionString: superuserUrl });
  await database.connect();
  const { rows } = await database.query<{ version: string }>(`SELECT current_setting('server_version') AS version`);
  table.push(
    `Node ${process.versions.node}, PostgreSQL ${rows[0]?.version} (embedded, default settings), ${cpus().length} × ${cpus()[0]?.model}; load generator on the same machine`,
    '',
    '| what | ours | limit | ratio | goal | |',
    '|---|---|---|---|---|---|',
  );
});
afterAll(async () => {
  console.log(`\n${[...table, '', ...notes].join('\n')}\n`);
  await database?.end();
  await habeas?.stop();
});

/** The SQL that the research door sends for a list, a search and a detail, with its values. */
async function plannedQueries() {
  const sent: { text: string; values: unknown[]; prepared: boolean }[] = [];
  const record = (prepared: boolean) => ({
    value: (text: string, values: unknown[]) => {
      sent.push({ text, values: [...values], prepared });
      return Promise.resolve([]);
    },
  });
  const methods = { rows: record(true), one: record(true), rowsPlannedAnew: record(false) };
  const recorder: ResearchDatabase = Object.create(ResearchDatabase.prototype, methods);
  const query = new PublishedSummaryQuery(recorder);
  await query.page({}, '-publishedAt', 25, undefined);
  await query.page({ q: 'agua' }, '-publishedAt', 25, undefined);
  await new CurrentSummariesQuery(recorder).read([randomUUID()]);
  const [list, search, detail] = sent;
  return { list, search, detail };
}

async function startBareServer(url: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['test/bench/bare-server.mjs'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(JSON.stringify({ url, port: barePort, ...(await plannedQueries()) }));
  await once(child.stdout, 'data');
  return child;
}

describe('the main job', () => {
  it('reads 100,000 published summaries', async () => {
    const rows = async <T extends object>(text: string, values: readonly unknown[] = []) =>
      (await database.query<T>(text, [...values])).rows;
    await insertPublishedSummaries({ rows }, summaries);
    await database.query('VACUUM ANALYZE');
    const bare = await startBareServer(superuserUrl);
    try {
      const { rows: ids } = await database.query<{ id: string }>('SELECT id FROM published.summary LIMIT 1000');
      let next = 0;
      const someDetail = (request: { path?: string }) => ({
        ...request,
        path: `/v1/summaries/${ids[(next += 1) % ids.length]?.id}`,
      });
      const sides = [habeas.researchUrl, `http://127.0.0.1:${barePort}`];
      for (const [name, path, goal, setupRequest] of [
        ['list, 25 of 100,000', '/v1/summaries', 0.85, undefined],
        ['detail', '/v1/summaries', 0.85, someDetail],
        ['search "agua", 25 newest', '/v1/summaries?q=agua', 0.85, undefined],
      ] as const) {
        const [ours = 0, limit = 0] = await compare(
          sides.map((side) => ({ url: side + path, ...(setupRequest ? { setupRequest } : {}) })),
        );
        table.push(ratioLine(name, ours, limit, goal));
      }
    } finally {
      bare.kill();
    }
  });

  it('screens reports', async () => {
    const path = realData('au-detention-incidents-2009-2011.csv');
    const account = (await habeas.accounts()).find(({ role }) => role === 'org_admin') ?? (await habeas.accounts())[0];
    if (!path || !account) {
      notes.push('Screening was not measured: shared/data/au-detention-incidents-2009-2011.csv is missing.');
      return;
    }
    const session = await ApiSession.open(habeas.url, account);
    await session.call('PUT', '/report-import-mappings/australia', { mapping: await australianMapping() });
    const begun = Date.now();
    const upload = await session.call<{ id: string }>(
      'POST',
      '/report-imports?mapping=australia',
      await readFile(path, 'utf8'),
      {
        'Content-Type': 'text/csv',
      },
    );
    expect(upload.status).toBe(202);
    const imported = await finished(session, upload.body.id);
    const importSeconds = (Date.now() - begun) / 1_000;
    await screened();
    const allSeconds = (Date.now() - begun) / 1_000;
    notes.push(
      `Import of ${imported.total} real incident reports: ${(imported.processed / importSeconds).toFixed(0)} rows/s; ` +
        `through the whole screening into the queue: ${(imported.accepted / allSeconds).toFixed(1)} reports/s (${allSeconds.toFixed(0)} s for ${imported.accepted}).`,
    );
    for (const part of ['api', 'worker', 'research'] as const) {
      notes.push(`Resident memory of ${part} afterwards: ${(await habeas.residentMemory(part)).toFixed(0)} MiB.`);
    }
  });

  it('takes reports', async () => {
    const account = (await habeas.accounts()).find(({ role }) => role === 'reporter');
    if (!account) throw new Error('There is no demo reporter.');
    const session = await ApiSession.open(habeas.url, account);
    const body = {
      facilityText: 'Un lugar inventado',
      occurred: '2026-01',
      categories: ['MAT.WAT', 'HLT.ACC'],
      narrative: 'Desde hace tres semanas el agua llega una hora al día y sale turbia. '.repeat(8),
      knownThrough: 'relative',
      consent: { internal_review: 'granted', publish_anonymised_summary: 'granted' },
    };
    const key = randomUUID();
    const first = await session.call<{ id: string }>('POST', '/reports', body, { 'Idempotency-Key': key });
    expect(first.status).toBe(201);
    const pattern = await readSubmission(database, first.body.id, key);
    // The worker stands still meanwhile: it would screen what either side has written, and weigh on the other.
    const worker = await habeas.pidOf('worker');
    if (worker) process.kill(worker, 'SIGSTOP');
    const writers = 16;
    const seconds = 6;
    const ours: number[] = [];
    const limit: number[] = [];
    for (let round = 0; round < 3; round += 1) {
      ours.push(await submitFor(session, body, writers, seconds));
      limit.push(await writeBare(superuserUrl, pattern, writers, seconds));
    }
    if (worker) process.kill(worker, 'SIGCONT');
    table.push(ratioLine('report submission, 16 writers', median(ours), median(limit), 0.5));
  });
});

async function submitFor(session: ApiSession, body: object, writers: number, seconds: number): Promise<number> {
  const end = Date.now() + seconds * 1_000;
  let taken = 0;
  const write = async () => {
    while (Date.now() < end) {
      const { status } = await session.call('POST', '/reports', body, { 'Idempotency-Key': randomUUID() });
      if (status !== 201) throw new Error(`A submission answered ${status}.`);
      taken += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  return taken / seconds;
}

/** Waits until no report waits for its screening, so that the worker's work does not weigh on the next round. */
async function screened(): Promise<void> {
  for (;;) {
    const { rows } = await database.query<{ left: string }>(
      `SELECT (SELECT count(*) FROM portal.report WHERE state = 'submitted') + (SELECT count(*) FROM portal.outbox WHERE sent_at IS NULL) AS left`,
    );
    if (Number(rows[0]?.left) === 0) return;
    await pause(250);
  }
}

interface ImportState {
  readonly state: string;
  readonly total: number;
  readonly processed: number;
  readonly accepted: number;
}

async function finished(session: ApiSession, id: string): Promise<ImportState> {
  for (;;) {
    const { body } = await session.call<ImportState>('GET', `/report-imports/${id}`);
    if (body.state === 'finished') return body;
    await pause(250);
  }
}
