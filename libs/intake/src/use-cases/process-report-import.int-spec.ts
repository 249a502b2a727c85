import { type PersonActor, systemActor } from '@habeas/kernel';
import { FixedClock, useDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { insertPerson, openIntake, seedTaxonomy } from '../../test/open-intake.js';
import type { ImportMapping } from '../domain/import-mapping.js';
import type { ImportDetail } from '../persistence/report-import.query.js';
import { ReportImportRepository } from '../persistence/report-import.repository.js';
import { ExportFailedRows } from './export-failed-rows.js';
import { ProcessReportImport } from './process-report-import.js';
import { ReadReportImport } from './read-report-imports.js';
import { ReceiveReportImport } from './receive-report-import.js';
import { ResumeReportImports } from './resume-report-imports.js';
import { WriteReports } from './write-reports.js';

const database = useDatabase();
const clock = new FixedClock();
const worker = systemActor('worker');
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

const mapping: ImportMapping = {
  columns: { externalId: 'No', occurred: 'When', facility: 'Where', narrative: 'What', categories: ['Kind'] },
  values: { categories: { food: ['MAT.FOO'] } },
  defaults: { knownThrough: 'document', consent: { internal_review: 'granted' } },
};

function fileOf(rows: readonly string[]): Buffer {
  return Buffer.from(['No,When,Where,What,Kind', ...rows].join('\n'));
}

const numbered = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, n) => `${from + n},2025-03-01,House,"Meal ${from + n} was withheld",food`);

async function receive(
  actor: PersonActor,
  content: Buffer,
  more: { dryRun?: boolean; mapping?: unknown; mappingName?: string } = {},
) {
  const { id } = await api.get(ReceiveReportImport).execute(actor, { content, mapping, dryRun: false, ...more });
  return id;
}

async function run(
  actor: PersonActor,
  content: Buffer,
  more: Parameters<typeof receive>[2] = {},
): Promise<ImportDetail> {
  const id = await receive(actor, content, more);
  await jobs.get(ProcessReportImport).execute(worker, { importId: id });
  return api.get(ReadReportImport).execute(actor, id);
}

async function count(text: string, values: unknown[] = []): Promise<number> {
  const [row] = await database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${text}`, values);
  return row?.n ?? 0;
}

const reportsOf = ({ organizationId }: PersonActor) =>
  count(`portal.report WHERE organization_id = $1 AND state = 'submitted'`, [organizationId]);

describe('importing a file', () => {
  it('keeps the file, its hash and its request in one transaction', async () => {
    const actor = await insertPerson(database, 'reporter');
    const id = await receive(actor, fileOf(numbered(1, 2)));
    expect(
      await database.rows(`SELECT state, bytes, sha256, processed FROM portal.report_import WHERE id = $1`, [id]),
    ).toEqual([
      {
        state: 'received',
        bytes: fileOf(numbered(1, 2)).length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        processed: 0,
      },
    ]);
    expect(await count(`portal.outbox WHERE name = 'report-import-received' AND ids->>'importId' = $1`, [id])).toBe(1);
    expect(await count(`audit.entry WHERE act = 'report_import.received' AND object_id = $1`, [id])).toBe(1);
  });

  it('makes of each row a report with audit entry, history and outbox row, like a single one', async () => {
    const actor = await insertPerson(database, 'reporter');
    const done = await run(actor, fileOf(numbered(1, 250)));
    expect(done).toMatchObject({
      state: 'finished',
      total: 250,
      processed: 250,
      accepted: 250,
      duplicates: 0,
      failed: 0,
    });
    expect(await reportsOf(actor)).toBe(250);
    const own = 'JOIN portal.report r ON r.organization_id = $1';
    expect(
      await count(`audit.entry e ${own} AND e.object_id = r.id::text AND e.act = 'report.submitted'`, [
        actor.organizationId,
      ]),
    ).toBe(250);
    expect(await count(`portal.outbox o ${own} AND o.ids->>'reportId' = r.id::text`, [actor.organizationId])).toBe(250);
    expect(await count(`portal.report_transition t ${own} AND t.report_id = r.id`, [actor.organizationId])).toBe(250);
  });

  it('adds nothing when the same file comes twice, and counts a row that is in it twice', async () => {
    const actor = await insertPerson(database, 'reporter');
    const rows = [...numbered(1, 3), numbered(2, 2)[0] ?? ''];
    expect(await run(actor, fileOf(rows))).toMatchObject({ accepted: 3, duplicates: 1, failed: 0 });
    expect(await run(actor, fileOf(rows))).toMatchObject({ accepted: 0, duplicates: 4, failed: 0 });
    expect(await reportsOf(actor)).toBe(3);
  });

  it('takes the same rows from another organisation, which learns nothing of the first', async () => {
    const first = await insertPerson(database, 'reporter');
    const second = await insertPerson(database, 'reporter');
    await run(first, fileOf(numbered(1, 3)));
    expect(await run(second, fileOf(numbered(1, 3)))).toMatchObject({ accepted: 3, duplicates: 0 });
  });

  it('says so when a known number comes with other content, instead of dropping it', async () => {
    const actor = await insertPerson(database, 'reporter');
    await run(actor, fileOf(['1,2025,House,First words,food']));
    const changed = await run(actor, fileOf(['1,2025,House,Other words,food']));
    expect(changed).toMatchObject({
      accepted: 0,
      duplicates: 0,
      failed: 1,
      errors: [{ line: 2, code: 'row_changed' }],
    });
  });

  it('knows a row without a number by its content', async () => {
    const actor = await insertPerson(database, 'reporter');
    const { externalId: _, ...columns } = mapping.columns;
    const unnumbered = { ...mapping, columns };
    await run(actor, fileOf(numbered(1, 2)), { mapping: unnumbered });
    expect(await run(actor, fileOf(numbered(1, 3)), { mapping: unnumbered })).toMatchObject({
      accepted: 1,
      duplicates: 2,
    });
  });

  it('lists each failed row with line, column and reason, and each unknown word with its count', async () => {
    const actor = await insertPerson(database, 'reporter');
    const done = await run(
      actor,
      fileOf([
        '1,2025,House,"Line one\nline two",food',
        '2,soon,House,,noise',
        '3,2025,Barn,Words,noise',
        '4,2025,House',
      ]),
    );
    expect(done).toMatchObject({ accepted: 1, failed: 3 });
    expect(done.errors.map(({ line, column, code }) => [line, column, code])).toEqual([
      [4, 'When', 'date_invalid'],
      [4, 'Kind', 'category_unmapped'],
      [4, 'What', 'empty'],
      [5, 'Kind', 'category_unmapped'],
      [6, null, 'cell_count'],
    ]);
    expect(done.unmapped).toEqual([
      { column: 'Kind', value: 'noise', count: 2 },
      { column: 'Where', value: 'House', count: 2 },
      { column: 'Where', value: 'Barn', count: 1 },
    ]);
  });

  it('gives the failed rows as a file that can be mended and sent again, without a formula in it', async () => {
    const actor = await insertPerson(database, 'reporter');
    const done = await run(actor, fileOf(['1,2025,House,Fine,food', '2,2025,House,=HYPERLINK(1),noise']));
    const csv = await api.get(ExportFailedRows).execute(actor, done.id);
    expect(csv).toBe(
      `\ufeffNo,When,Where,What,Kind,habeas_line,habeas_reason\r\n` +
        `2,2025,House,'=HYPERLINK(1),noise,3,Kind: The mapping names no category for this word.\r\n`,
    );
    const mended = Buffer.from(csv.replace('noise', 'food'));
    expect(await run(actor, mended)).toMatchObject({ accepted: 1, failed: 0 });
    expect(
      await count(`portal.report WHERE narrative = '=HYPERLINK(1)' AND organization_id = $1`, [actor.organizationId]),
    ).toBe(1);
  });

  it('does everything in a dry run but write reports', async () => {
    const actor = await insertPerson(database, 'reporter');
    await run(actor, fileOf(numbered(1, 2)));
    const rows = [...numbered(1, 120), ...numbered(119, 119), '200,2025,House,Words,noise'];
    const dry = await run(actor, fileOf(rows), { dryRun: true });
    expect(dry).toMatchObject({ state: 'finished', dryRun: true, accepted: 118, duplicates: 3, failed: 1 });
    expect(await reportsOf(actor)).toBe(2);
    expect(await run(actor, fileOf(rows))).toMatchObject({ accepted: 118, duplicates: 3, failed: 1 });
  });

  it.each([
    ['Wrong,Headers\n1,2', { code: 'columns_missing', columns: ['Kind', 'No', 'What', 'When', 'Where'] }],
    ['No,When,Where,What,Kind,When\n1,2,3,4,5,6', { code: 'columns_repeated', columns: ['When'] }],
    ['No,When,Where,What,Kind\n1,2025,House,"open,food', { code: 'csv_quote_not_closed', columns: [] }],
    ['No,When,Where,What,Kind\n', { code: 'file_has_no_rows', columns: [] }],
  ])('refuses a file it cannot read as a whole: %j', async (text, fault) => {
    const actor = await insertPerson(database, 'reporter');
    expect(await run(actor, Buffer.from(text))).toMatchObject({ state: 'failed', fault, accepted: 0, errors: [] });
  });

  it('fails a row with a NUL or a huge cell, not the file', async () => {
    const actor = await insertPerson(database, 'reporter');
    const done = await run(
      actor,
      fileOf(['1,2025,House,a\u0000b,food', `2,2025,House,${'x'.repeat(500_000)},food`, '3,2025,House,ok,food']),
    );
    expect(done.accepted).toBe(1);
    expect(done.errors.map(({ line, code }) => [line, code])).toEqual([
      [2, 'text_malformed'],
      [3, 'too_long'],
    ]);
  });

  it('lists a row that the database refuses, and takes the ones around it', async () => {
    const actor = await insertPerson(database, 'reporter');
    const write = vi.spyOn(jobs.get(WriteReports, { strict: false }), 'execute');
    const original = WriteReports.prototype.execute.bind(jobs.get(WriteReports, { strict: false }));
    write.mockImplementation((tx, by, input) => {
      const odd = input.reports.some(({ content }) => content.narrative === 'Meal 3 was withheld');
      return odd ? Promise.reject(Object.assign(new Error('refused'), { code: '22P05' })) : original(tx, by, input);
    });
    const done = await run(actor, fileOf(numbered(1, 5)));
    write.mockRestore();
    expect(done).toMatchObject({
      state: 'finished',
      accepted: 4,
      failed: 1,
      errors: [{ line: 4, code: 'row_refused' }],
    });
  });

  it('goes on where it was after a crash between batches', async () => {
    const actor = await insertPerson(database, 'reporter');
    const id = await receive(actor, fileOf(numbered(1, 350)));
    const repository = jobs.get(ReportImportRepository, { strict: false });
    const addProgress = vi.spyOn(repository, 'addProgress');
    let batches = 0;
    const original =
      addProgress.getMockImplementation() ?? ReportImportRepository.prototype.addProgress.bind(repository);
    addProgress.mockImplementation(async (...args) => {
      batches += 1;
      if (batches === 3) throw new Error('killed in the middle of the third batch');
      await original(...args);
    });
    await expect(jobs.get(ProcessReportImport).execute(worker, { importId: id })).rejects.toThrow('killed');
    addProgress.mockRestore();
    expect(await reportsOf(actor)).toBe(200);
    await Promise.all([1, 2].map(() => jobs.get(ProcessReportImport).execute(worker, { importId: id })));
    expect(await api.get(ReadReportImport).execute(actor, id)).toMatchObject({
      state: 'finished',
      accepted: 350,
      failed: 0,
    });
    expect(await reportsOf(actor)).toBe(350);
  });

  it('is asked for again when nobody touched it for a minute', async () => {
    const actor = await insertPerson(database, 'reporter');
    const id = await receive(actor, fileOf(numbered(1, 1)));
    const asked = () => count(`portal.outbox WHERE name = 'report-import-received' AND ids->>'importId' = $1`, [id]);
    await jobs.get(ResumeReportImports).execute(worker);
    expect(await asked()).toBe(1);
    clock.advance(61);
    await jobs.get(ResumeReportImports).execute(worker);
    expect(await asked()).toBe(2);
  });

  it('stops when the person who sent it may no longer import', async () => {
    const actor = await insertPerson(database, 'reporter');
    const id = await receive(actor, fileOf(numbered(1, 1)));
    await database.rows('UPDATE portal.account SET disabled_at = now() WHERE id = $1', [actor.accountId]);
    await jobs.get(ProcessReportImport).execute(worker, { importId: id });
    const done = await api.get(ReadReportImport).execute(actor, id);
    expect(done).toMatchObject({ state: 'failed', fault: { code: 'requester_not_allowed' } });
    expect(await reportsOf(actor)).toBe(0);
  });

  it("hides an organisation's imports from others", async () => {
    const actor = await insertPerson(database, 'reporter');
    const stranger = await insertPerson(database, 'reporter');
    const { id } = await run(actor, fileOf(numbered(1, 1)));
    await expect(api.get(ReadReportImport).execute(stranger, id)).rejects.toThrow('not_found');
    await expect(api.get(ExportFailedRows).execute(stranger, id)).rejects.toThrow('not_found');
  });
});
