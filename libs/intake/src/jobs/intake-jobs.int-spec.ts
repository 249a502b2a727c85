import { setTimeout as pause } from 'node:timers/promises';
import { Clock, SystemClock } from '@habeas/kernel';
import { DatabaseModule } from '@habeas/platform/database';
import { JobsModule } from '@habeas/platform/jobs';
import { Log, LoggingModule } from '@habeas/platform/logging';
import { OutboxModule } from '@habeas/platform/outbox';
import { FixedClock, useDatabase } from '@habeas/testing';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { insertPerson, openIntake, seedTaxonomy } from '../../test/open-intake.js';
import { ReadReportImport } from '../use-cases/read-report-imports.js';
import { ReceiveReportImport } from '../use-cases/receive-report-import.js';
import { IntakeJobsModule } from './index.js';

const database = useDatabase();
let api: INestApplicationContext;

beforeAll(async () => {
  const clock = new FixedClock(new Date());
  await seedTaxonomy(database, clock);
  api = await openIntake(database, 'api', clock);
});
afterAll(() => api.close());

function startWorker(): Promise<INestApplicationContext> {
  const basics = [{ provide: Clock, useClass: SystemClock }];

  @Global()
  @Module({ providers: basics, exports: basics })
  class BasicsModule {}

  @Module({
    imports: [
      BasicsModule,
      LoggingModule.forRoot(new Log('test', () => undefined)),
      DatabaseModule.forRoot({ url: database.url('worker'), applicationName: 'intake-jobs', poolSize: 8 }),
      JobsModule.forRoot(database.url('queue')),
      OutboxModule,
      IntakeJobsModule,
    ],
  })
  class WorkerModule {}

  return NestFactory.createApplicationContext(WorkerModule, { logger: false, abortOnError: false });
}

const rows = Array.from({ length: 1_500 }, (_, n) => `${n},2025-01,House,CANARY ${n},MAT.FOO,media`);
const content = Buffer.from(['external_id,occurred,facility,narrative,categories,known_through', ...rows].join('\n'));

describe('the worker', () => {
  it(
    'takes up a received file, and a stopped one where it was, until every row is a report',
    { timeout: 60_000 },
    async () => {
      const actor = await insertPerson(database, 'reporter');
      const { id } = await api.get(ReceiveReportImport).execute(actor, { content, dryRun: false });
      const read = () => api.get(ReadReportImport).execute(actor, id);
      const first = await startWorker();
      while ((await read()).processed === 0) await pause(20);
      await database.rows(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'intake-jobs'`,
      );
      while ((await read()).processed < 300) await pause(20);
      await first.close();
      const stopped = await read();
      expect(stopped.state).toBe('running');
      const second = await startWorker();
      while ((await read()).state !== 'finished') await pause(50);
      await second.close();
      expect(await read()).toMatchObject({ total: 1_500, accepted: 1_500, duplicates: 0, failed: 0 });
      const [count] = await database.rows<{ reports: number; kept: number }>(
        `SELECT count(*) AS reports, count(DISTINCT narrative) AS kept FROM portal.report WHERE import_id = $1`,
        [id],
      );
      expect(count).toEqual({ reports: 1_500, kept: 1_500 });
    },
  );

  it('keeps ids in the queue and nothing that a file says', async () => {
    const leaks = await database.rows(`SELECT 1 FROM bullmq.job j WHERE j::text LIKE '%CANARY%'`);
    expect(leaks).toEqual([]);
  });
});
