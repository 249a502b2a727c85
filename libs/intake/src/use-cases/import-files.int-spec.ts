import { type PersonActor, systemActor } from '@habeas/kernel';
import { FixedClock, useDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { insertPerson, openIntake, seedTaxonomy } from '../../test/open-intake.js';
import { keptBytesMax, unfinishedMax } from '../domain/report-import.js';
import { DropImportFiles } from './drop-import-files.js';
import { ExportFailedRows } from './export-failed-rows.js';
import { ProcessReportImport } from './process-report-import.js';
import { ReadReportImport } from './read-report-imports.js';
import { ReceiveReportImport } from './receive-report-import.js';

const database = useDatabase();
const clock = new FixedClock();
const worker = systemActor('intake');
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

const content = Buffer.from(
  'external_id,occurred,facility,narrative,categories,known_through\n' +
    '1,2025,House,Kept words,MAT.FOO,media\n2,2025,House,Failed words,NO.SUCH,media\n',
);
const day = 86_400;

const receive = (actor: PersonActor, dryRun = false) =>
  api.get(ReceiveReportImport).execute(actor, { content, dryRun });
const process = (importId: string) => jobs.get(ProcessReportImport).execute(worker, { importId });
const exported = (actor: PersonActor, id: string) => api.get(ExportFailedRows).execute(actor, id);
const drop = () => jobs.get(DropImportFiles).execute(worker);

describe('the file of an import', () => {
  it('is kept for its failed rows for thirty days and dropped then; its hash and its reports stay', async () => {
    const actor = await insertPerson(database, 'reporter');
    const { id } = await receive(actor);
    await process(id);
    const { fileKeptUntil } = await api.get(ReadReportImport).execute(actor, id);
    expect(fileKeptUntil).toBe(new Date(clock.now().getTime() + 30 * day * 1000).toISOString());
    clock.advance(30 * day - 1);
    await drop();
    expect(await exported(actor, id)).toContain('Failed words');

    clock.advance(1);
    await drop();
    await drop();
    await expect(exported(actor, id)).rejects.toMatchObject({ kind: 'gone', code: 'import_file_gone' });
    expect(await database.rows('SELECT 1 FROM portal.report_import_file WHERE import_id = $1', [id])).toEqual([]);
    const [kept] = await database.rows<{ sha256: string }>('SELECT sha256 FROM portal.report_import WHERE id = $1', [
      id,
    ]);
    expect(kept?.sha256).toMatch(/^[0-9a-f]{64}$/);
    const reports = await database.rows('SELECT narrative FROM portal.report WHERE import_id = $1', [id]);
    expect(reports).toEqual([{ narrative: 'Kept words' }]);
    const entries = await database.rows(
      `SELECT 1 FROM audit.entry WHERE act = 'report_import.file_dropped' AND object_id = $1`,
      [id],
    );
    expect(entries).toHaveLength(1);
  });

  it('is dropped a day after a dry run, and never before an import has ended', async () => {
    const actor = await insertPerson(database, 'reporter');
    const tried = await receive(actor, true);
    await process(tried.id);
    const waiting = await receive(actor);
    clock.advance(day);
    await drop();
    await expect(exported(actor, tried.id)).rejects.toThrow('import_file_gone');
    clock.advance(60 * day);
    await drop();
    await process(waiting.id);
    expect(await exported(actor, waiting.id)).toContain('Failed words');
  });
});

describe('an organisation', () => {
  it('has so many imports waiting or running at once, also when it sends them all at once', async () => {
    const actor = await insertPerson(database, 'reporter');
    const tries = await Promise.allSettled(Array.from({ length: unfinishedMax + 3 }, () => receive(actor)));
    const taken = tries.flatMap((one) => (one.status === 'fulfilled' ? one.value.id : []));
    expect(taken).toHaveLength(unfinishedMax);
    expect(tries.flatMap((one) => (one.status === 'rejected' ? one.reason.code : []))).toEqual(
      Array.from({ length: 3 }, () => 'too_many_imports'),
    );
    await expect(receive(await insertPerson(database, 'reporter'))).resolves.toHaveProperty('id');
    await process(taken[0] ?? '');
    await expect(receive(actor)).resolves.toHaveProperty('id');
  });

  it('has room for so many bytes, which dropped files give back', async () => {
    const actor = await insertPerson(database, 'reporter');
    const { id } = await receive(actor);
    await process(id);
    await database.rows('UPDATE portal.report_import SET bytes = $2 WHERE id = $1', [id, keptBytesMax]);
    await expect(receive(actor)).rejects.toMatchObject({ kind: 'invalid', code: 'import_space_full' });
    clock.advance(30 * day);
    await drop();
    await expect(receive(actor)).resolves.toHaveProperty('id');
  });
});
