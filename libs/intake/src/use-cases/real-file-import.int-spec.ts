import { existsSync, readFileSync } from 'node:fs';
import { type PersonActor, systemActor } from '@habeas/kernel';
import { repositoryPath } from '@habeas/taxonomy';
import { FixedClock, useDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { insertPerson, openIntake, seedTaxonomy } from '../../test/open-intake.js';
import { ProcessReportImport } from './process-report-import.js';
import { ReadReportImport } from './read-report-imports.js';
import { ReceiveReportImport } from './receive-report-import.js';

const database = useDatabase();
const clock = new FixedClock();
let api: INestApplicationContext;
let jobs: INestApplicationContext;

beforeAll(async () => {
  await seedTaxonomy(database, clock);
  api = await openIntake(database, 'api', clock);
  jobs = await openIntake(database, 'worker', clock);
});
afterAll(async () => {
  await api.close();
  await jobs.close();
});

async function run(actor: PersonActor, content: Buffer) {
  const input = { content, mappingName: 'au-detention-incidents', dryRun: false };
  const { id } = await api.get(ReceiveReportImport).execute(actor, input);
  await jobs.get(ProcessReportImport).execute(systemActor('worker'), { importId: id });
  return api.get(ReadReportImport).execute(actor, id);
}

async function reportsOf({ organizationId }: PersonActor): Promise<number> {
  const [row] = await database.rows<{ n: number }>(
    `SELECT count(*) AS n FROM portal.report WHERE organization_id = $1 AND state = 'submitted'`,
    [organizationId],
  );
  return row?.n ?? 0;
}

const realFile = repositoryPath('..', 'shared', 'data', 'au-detention-incidents-2009-2011.csv');

/** The file is public record and is not part of the repository; without it beside the repository this is skipped. */
describe.skipIf(!existsSync(realFile))('the Australian incident reports of 2009 to 2011', () => {
  it(
    'all end as a report or as a failed row with a reason, and a second time add none',
    { timeout: 120_000 },
    async ({ annotate }) => {
      const actor = await insertPerson(database, 'reporter');
      const content = readFileSync(realFile);
      const started = performance.now();
      const done = await run(actor, content);
      const seconds = (performance.now() - started) / 1000;
      await annotate(`${done.accepted} reports, ${done.failed} failed, ${Math.round(5074 / seconds)} rows/s`);
      expect(done).toMatchObject({ state: 'finished', total: 5074, duplicates: 0 });
      expect(done.accepted + done.failed).toBe(5074);
      expect(new Set(done.errors.map(({ code }) => code))).toEqual(new Set(['category_unmapped']));
      expect(done.errors).toHaveLength(done.failed);
      expect(await reportsOf(actor)).toBe(done.accepted);
      expect(await run(actor, content)).toMatchObject({
        accepted: 0,
        duplicates: done.accepted,
        failed: done.failed,
      });
      expect(await reportsOf(actor)).toBe(done.accepted);
    },
  );

  it('keep their own words beside our categories, broken redactions and all', async () => {
    const [row] = await database.rows<{ narrative: string; original: object; occurred: string }>(
      `SELECT narrative, answers->'original' AS original, occurred FROM portal.report
       WHERE narrative LIKE 'Male mino s. 47F(1)%'`,
    );
    expect(row?.original).toEqual({ Type: 'abusive/aggressive behaviour', Level: 'Minor', Category: 'violence' });
    expect(row?.occurred).toBe('2009-10-03');
  });
});
