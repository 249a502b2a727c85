import { Clock } from '@habeas/kernel';
import { DatabaseModule } from '@habeas/platform/database';
import { JobsModule } from '@habeas/platform/jobs';
import { Log, LoggingModule } from '@habeas/platform/logging';
import {
  createTestDatabase,
  insertModerationWorld,
  insertSubmittedReport,
  FixedClock,
  type TestDatabase,
} from '@habeas/testing';
import { getQueueToken } from '@nestjs/bullmq';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { screeningQueue, screeningSteps } from '../domain/screening-steps.js';
import { ScreeningJobsModule } from './screening-jobs.module.js';

const canary = 'CANARY-NARRATIVE';

describe('screening as jobs', () => {
  let db: TestDatabase;
  let context: INestApplicationContext;
  let queue: Queue;

  beforeAll(async () => {
    db = await createTestDatabase();
    const basics = [{ provide: Clock, useValue: new FixedClock() }];

    @Global()
    @Module({ providers: basics, exports: basics })
    class BasicsModule {}

    @Module({
      imports: [
        BasicsModule,
        LoggingModule.forRoot(new Log('worker', () => undefined)),
        DatabaseModule.forRoot({ url: db.url('worker'), applicationName: 'screening-jobs', poolSize: 6 }),
        JobsModule.forRoot(db.url('queue')),
        ScreeningJobsModule,
      ],
    })
    class WorkerModule {}

    context = await NestFactory.createApplicationContext(WorkerModule, { logger: false });
    queue = context.get<Queue>(getQueueToken(screeningQueue), { strict: false });
  });
  afterAll(async () => {
    await context.close();
    await db.close();
  });

  const stepsOf = (reportId: string) =>
    db.rows<{ step: string; state: string; attempts: number; error_code: string | null }>(
      'SELECT step, state, attempts, error_code FROM portal.screening_step WHERE report_id = $1 ORDER BY step',
      [reportId],
    );

  it('records each step, and the one that fails for good with its code and nothing of what it read', async () => {
    const world = await insertModerationWorld(db);
    const reportId = await insertSubmittedReport(db, world, {
      narrative: `${canary} and two witnesses were moved at night.`,
    });
    await db.rows('REVOKE INSERT ON portal.near_duplicate_band FROM habeas_worker');
    const opts = { attempts: 2, backoff: { type: 'fixed', delay: 50 } };
    for (const step of screeningSteps) await queue.add(step, { reportId }, opts);
    await vi.waitFor(async () => expect(await stepsOf(reportId)).toHaveLength(4), { timeout: 20_000, interval: 100 });
    expect(await stepsOf(reportId)).toEqual([
      { step: 'detect-language', state: 'done', attempts: 1, error_code: null },
      { step: 'find-near-duplicates', state: 'failed', attempts: 2, error_code: 'database_error' },
      { step: 'find-personal-data', state: 'done', attempts: 1, error_code: null },
      { step: 'grade-urgency', state: 'done', attempts: 1, error_code: null },
    ]);
    const kept = await db.rows<{ row: string }>('SELECT job::text AS row FROM bullmq.job');
    expect(kept.some(({ row }) => row.includes('database_error'))).toBe(true);
    expect(kept.some(({ row }) => row.includes(canary) || row.includes('permission denied'))).toBe(false);
  });
});
