import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { ApiSession } from '../support/api-session.js';
import { australianMapping } from '../support/australian-mapping.js';
import { realData, RunningHabeas } from '../support/running-habeas.js';
import { superuserOf } from '../support/superuser.js';

const incidents = realData('au-detention-incidents-2009-2011.csv');
const rowsInFile = 5_074;
const parts = ['worker', 'api', 'postgres'] as const;
const killsOfEach = 4;

interface ImportState {
  readonly state: string;
  readonly total: number;
  readonly processed: number;
  readonly accepted: number;
  readonly duplicates: number;
  readonly failed: number;
}

let habeas: RunningHabeas;
let database: pg.Client;

beforeAll(async () => {
  habeas = await RunningHabeas.start();
});
afterAll(async () => {
  await database?.end();
  await habeas?.stop();
});

/** Calls until the server takes it: it may be dead or starting at any moment. */
async function stubbornly<T>(attempt: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 1_500; tries += 1) {
    const result = await attempt().catch(() => undefined);
    if (result !== undefined) return result;
    await pause(100);
  }
  throw new Error('The server did not come back.');
}

/** Waits for the screening of all of them; fails when it stands still for a minute. */
async function untilNoneIsLeft(sql: string): Promise<void> {
  let left = await count(sql);
  let standingStill = 0;
  while (left > 0 && standingStill < 60) {
    await pause(1_000);
    const now = await count(sql);
    standingStill = now === left ? standingStill + 1 : 0;
    left = now;
  }
  expect(left).toBe(0);
}

async function count(sql: string): Promise<number> {
  const { rows } = await database.query<{ count: string }>(sql);
  return Number(rows[0]?.count);
}

describe.skipIf(!incidents)('5,074 real reports, imported while everything is killed again and again', () => {
  it(
    'loses nothing that was acknowledged, doubles nothing, and the same file again adds none',
    { timeout: 900_000 },
    async () => {
      const [account] = (await habeas.accounts()).filter(({ role }) => role === 'reporter');
      if (!account) throw new Error('There is no demo reporter.');
      const open = () => ApiSession.open(habeas.url, account);
      const session = await open();
      await session.call('PUT', '/report-import-mappings/australia', { mapping: await australianMapping() });
      const file = await readFile(incidents ?? '', 'utf8');
      const upload = async () => {
        const { status, body } = await session.call<{ id: string }>('POST', '/report-imports?mapping=australia', file, {
          'Content-Type': 'text/csv',
        });
        expect(status).toBe(202);
        return body.id;
      };
      const progress = (id: string) =>
        stubbornly(async () => {
          const { status, body } = await session.call<ImportState>('GET', `/report-imports/${id}`);
          return status === 200 ? body : undefined;
        });
      const first = await upload();

      // Four writers beside the import: each report is sent until it is acknowledged, always under its own key.
      const acknowledged = new Map<string, string>();
      let writing = true;
      const write = async () => {
        while (writing) {
          const key = randomUUID();
          const id = await stubbornly(async () => {
            const body = {
              facilityText: 'Un lugar inventado',
              occurred: '2026-01',
              categories: ['MAT.FOO'],
              narrative: `Comida en mal estado, caso ${key}.`,
              knownThrough: 'relative',
              consent: { internal_review: 'granted' },
            };
            const answer = await session.call<{ id: string }>('POST', '/reports', body, { 'Idempotency-Key': key });
            return answer.status === 201 ? answer.body.id : undefined;
          });
          acknowledged.set(key, id);
          await pause(250);
        }
      };
      const writers = Array.from({ length: 4 }, write);

      // Each round waits until the import has moved on, and strikes in the middle of it.
      const killed: string[] = [];
      let seen = 0;
      for (let round = 0; round < killsOfEach; round += 1) {
        seen = await stubbornly(async () => {
          const { processed, state } = await progress(first);
          return processed > seen || state === 'finished' ? processed : undefined;
        });
        for (const part of parts) {
          await pause(Math.random() * 600);
          if (await habeas.kill(part)) killed.push(`${part} at row ${seen}`);
        }
      }
      writing = false;
      await Promise.all(writers);
      const done = await stubbornly(async () => {
        const state = await progress(first);
        return state.state === 'finished' ? state : undefined;
      });
      const { total, accepted, failed } = done;
      console.log(
        `killed ${killed.join(', ')}; ${acknowledged.size} single reports acknowledged; of ${total} rows ${accepted} taken, ${failed} refused with a reason`,
      );
      for (const part of parts) expect(killed.filter((one) => one.startsWith(part)).length).toBeGreaterThan(2);

      expect(done).toMatchObject({ total: rowsInFile, processed: rowsInFile, duplicates: 0 });
      expect(done.accepted + done.failed).toBe(rowsInFile);

      database = new pg.Client({ connectionString: await superuserOf(habeas) });
      await database.connect();
      const reports = await count('SELECT count(*) FROM portal.report WHERE NOT is_demo');
      expect(reports).toBe(done.accepted + acknowledged.size);
      const { rows: kept } = await database.query<{ id: string }>(
        'SELECT id FROM portal.report WHERE import_id IS NULL',
      );
      const keptIds = new Set(kept.map(({ id }) => id));
      expect([...acknowledged.values()].filter((id) => !keptIds.has(id))).toEqual([]);
      expect(new Set(acknowledged.values()).size).toBe(acknowledged.size);

      // Every report reaches the queue: none is lost between outbox, queue and screening.
      await untilNoneIsLeft(`SELECT count(*) FROM portal.report WHERE state = 'submitted'`);
      expect(await count(`SELECT count(*) FROM portal.report r WHERE state = 'queued' AND NOT is_demo`)).toBe(reports);
      expect(
        await count(
          'SELECT count(*) FROM portal.queue_item i JOIN portal.report r ON r.id = i.report_id WHERE NOT r.is_demo',
        ),
      ).toBe(reports);

      const second = await upload();
      const again = await stubbornly(async () => {
        const state = await progress(second);
        return state.state === 'finished' ? state : undefined;
      });
      expect(again).toMatchObject({ accepted: 0, duplicates: done.accepted, failed: done.failed });
      expect(await count('SELECT count(*) FROM portal.report WHERE NOT is_demo')).toBe(reports);
    },
  );
});

describe.runIf(!incidents)('5,074 real reports', () => {
  it('are not beside the repository (shared/data/au-detention-incidents-2009-2011.csv): nothing was imported', () => {
    expect(incidents).toBeUndefined();
  });
});
