import { newId } from '@habeas/kernel';
import { FixedClock, useDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { insertFacility, insertPerson, openIntake, seedTaxonomy } from '../../test/open-intake.js';
import type { ReportFields } from '../domain/report.js';
import { SubmitReport } from './submit-report.js';

const database = useDatabase();
const clock = new FixedClock();
let app: INestApplicationContext;

beforeAll(async () => {
  await seedTaxonomy(database, clock);
  app = await openIntake(database, 'api', clock);
});
afterAll(() => app.close());

const sut = () => app.get(SubmitReport);

function input(overrides: Partial<ReportFields> = {}): ReportFields {
  return {
    facilityText: 'The old barracks',
    occurred: '2026-02',
    categories: ['MAT.FOO', 'HLT.ACC'],
    narrative: 'CANARY-NARRATIVE two meals were withheld.',
    language: 'en',
    affected: { low: 3, best: 4, high: null },
    knownThrough: 'relative',
    consent: { internal_review: 'granted', publish_media: 'refused' },
    answers: { healthCareAsked: true },
    ...overrides,
  };
}

async function count(table: string, where: string, values: unknown[]): Promise<number> {
  const [row] = await database.rows<{ n: number }>(`SELECT count(*) AS n FROM ${table} WHERE ${where}`, values);
  return row?.n ?? 0;
}

describe('submitting a report', () => {
  it('leaves the report, its parts, history, audit entry and outbox row, in one transaction', async () => {
    const actor = await insertPerson(database, 'reporter');
    const facilityId = await insertFacility(database);
    const receipt = await sut().execute(actor, { key: newId(), fields: input({ facilityId }), draft: false });
    expect(receipt).toMatchObject({ state: 'submitted', submittedAt: '2026-03-15T10:00:00.000Z' });
    expect(await database.rows('SELECT * FROM portal.report WHERE id = $1', [receipt.id])).toEqual([
      expect.objectContaining({
        reference: receipt.reference,
        organization_id: actor.organizationId,
        facility_id: facilityId,
        occurred_earliest: '2026-02-01',
        occurred_latest: '2026-02-28',
        affected_low: 3,
        affected_high: null,
        answers: { healthCareAsked: true },
        questionnaire_version: '1',
      }),
    ]);
    expect(
      await database.rows('SELECT category_code FROM portal.report_category WHERE report_id = $1 ORDER BY position', [
        receipt.id,
      ]),
    ).toEqual([{ category_code: 'MAT.FOO' }, { category_code: 'HLT.ACC' }]);
    expect(await count('portal.report_consent', 'report_id = $1', [receipt.id])).toBe(2);
    expect(await count('portal.report_transition', `report_id = $1 AND to_state = 'submitted'`, [receipt.id])).toBe(1);
    expect(await count('audit.entry', `object_id = $1 AND act = 'report.submitted'`, [receipt.id])).toBe(1);
    expect(
      await database.rows(`SELECT name, ids FROM portal.outbox WHERE ids->>'reportId' = $1`, [receipt.id]),
    ).toEqual([{ name: 'report-submitted', ids: { reportId: receipt.id } }]);
  });

  it('keeps what was said out of the outbox, the audit chain and the stored answer', async () => {
    const actor = await insertPerson(database, 'reporter');
    await sut().execute(actor, { key: newId(), fields: input(), draft: false });
    for (const table of ['portal.outbox', 'audit.entry', 'portal.idempotency_key']) {
      expect(await count(`${table} t`, `t::text LIKE '%CANARY%'`, [])).toBe(0);
    }
  });

  it('gives one report for one key, also when eight tries come at once', async () => {
    const actor = await insertPerson(database, 'reporter');
    const key = newId();
    const tries = Array.from({ length: 8 }, () => sut().execute(actor, { key, fields: input(), draft: false }));
    const receipts = await Promise.all(tries);
    expect(new Set(receipts.map(({ id }) => id)).size).toBe(1);
    expect(await count('portal.report', 'organization_id = $1', [actor.organizationId])).toBe(1);
  });

  it('refuses a used key for another report', async () => {
    const actor = await insertPerson(database, 'reporter');
    const key = newId();
    await sut().execute(actor, { key, fields: input(), draft: false });
    const other = sut().execute(actor, { key, fields: input({ occurred: '2025' }), draft: false });
    await expect(other).rejects.toThrow('idempotency_key_reused');
  });

  it('writes nothing at all when a rule is broken, and leaves the key free', async () => {
    const actor = await insertPerson(database, 'reporter');
    const key = newId();
    const refused = sut().execute(actor, { key, fields: input({ facilityId: newId() }), draft: false });
    await expect(refused).rejects.toMatchObject({
      code: 'report_invalid',
      fields: [{ field: 'facilityId', code: 'facility_unknown' }],
    });
    expect(await count('portal.report', 'organization_id = $1', [actor.organizationId])).toBe(0);
    await expect(sut().execute(actor, { key, fields: input(), draft: false })).resolves.toBeDefined();
  });

  it('takes follow-up answers to what is relevant, drops the rest, and refuses unknown questions', async () => {
    const actor = await insertPerson(database, 'reporter');
    const fields = input({ categories: ['MAT.FOO'], answers: { healthCareAsked: true, materialDuration: 'nonsense' } });
    await expect(sut().execute(actor, { key: newId(), fields, draft: false })).rejects.toMatchObject({
      fields: [{ field: 'answers.materialDuration', code: 'not_a_choice' }],
    });
    const unknown = sut().execute(actor, {
      key: newId(),
      fields: input({ answers: { narrative: 'x' } }),
      draft: false,
    });
    await expect(unknown).rejects.toMatchObject({ fields: [{ field: 'answers', code: 'unknown_question' }] });
    const dropped = await sut().execute(actor, {
      key: newId(),
      fields: input({ categories: ['MAT.FOO'], answers: { healthCareAsked: true } }),
      draft: false,
    });
    const [row] = await database.rows('SELECT answers FROM portal.report WHERE id = $1', [dropped.id]);
    expect(row).toEqual({ answers: {} });
  });

  it('keeps a draft with gaps, and asks nobody to look at it', async () => {
    const actor = await insertPerson(database, 'reporter');
    const receipt = await sut().execute(actor, { key: newId(), fields: { narrative: 'Half a' }, draft: true });
    expect(receipt).toMatchObject({ state: 'draft', submittedAt: null });
    expect(await count('portal.outbox', `ids->>'reportId' = $1`, [receipt.id])).toBe(0);
  });

  it('marks a report about an invented facility', async () => {
    const actor = await insertPerson(database, 'reporter');
    const facilityId = await insertFacility(database);
    const about = await sut().execute(actor, { key: newId(), fields: input({ facilityId }), draft: false });
    const other = await sut().execute(actor, { key: newId(), fields: input(), draft: false });
    const marked = await database.rows('SELECT id FROM portal.report WHERE id = ANY($1) AND is_demo', [
      [about.id, other.id],
    ]);
    expect(marked).toEqual([{ id: about.id }]);
  });

  it('is closed to whoever may not hand in reports', async () => {
    for (const role of ['moderator', 'admin', 'researcher', 'auditor'] as const) {
      const actor = await insertPerson(database, role);
      expect(() => sut().execute(actor, { key: newId(), fields: input(), draft: false })).toThrow('forbidden');
    }
  });
});
