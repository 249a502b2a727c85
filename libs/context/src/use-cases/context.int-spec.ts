import { readFileSync } from 'node:fs';
import { RegistryModule, SeedRegistry } from '@habeas/registry';
import { repositoryPath } from '@habeas/taxonomy';
import { newId, type PersonActor, systemActor } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { actingAs, insertAccount, startContext, type TestContext, useDatabase } from '@habeas/testing';
import fc from 'fast-check';
import { ContextModule } from '../context.module.js';
import { readContextFile } from '../domain/records/read-context-file.js';
import { ChangeRecord } from './change-record.js';
import { ConfirmRecord } from './confirm-record.js';
import { ImportContext } from './import-context.js';
import { ProposeRecord } from './propose-record.js';
import { RetractRecord } from './retract-record.js';
import { SeedContext } from './seed-context.js';
import { WriteRecords } from './write-records.js';

const database = useDatabase();
const operator = systemActor('seed');
const shipped = JSON.parse(
  readFileSync(repositoryPath('libs', 'context', 'reference', 'cecot_context.json'), 'utf8'),
) as Record<string, unknown[]>;
let context: TestContext;
let lead: PersonActor;
let other: PersonActor;
let reporter: PersonActor;

beforeAll(async () => {
  context = await startContext(database, 'api', [RegistryModule, ContextModule]);
  lead = actingAs(await insertAccount(database, { role: 'lead_moderator' }));
  other = actingAs(await insertAccount(database, { role: 'lead_moderator' }));
  reporter = actingAs(await insertAccount(database, { role: 'reporter' }));
  await context.get(SeedRegistry).execute(operator, { demo: false });
});
afterAll(() => context.close());
afterEach(async () => {
  await database.rows(
    `TRUNCATE portal.published_context, portal.transfer_order, portal.context_relation, portal.context_place, portal.context_source,
              portal.context_version, portal.context_record`,
  );
});

const seed = () => context.get(SeedContext).execute(operator);
const importing = async (file: unknown, how: { dryRun?: boolean; leaveOutFaulty?: boolean } = {}) =>
  (await context.get(ImportContext).execute(lead, { bytes: Buffer.from(JSON.stringify(file)), ...how })).records;
const confirm = (actor: PersonActor, slug: string, expectedRevision: number) =>
  context.get(Transactor).run((tx) => context.get(ConfirmRecord).execute(tx, actor, { slug, expectedRevision }));
const retract = (slug: string) =>
  context.get(Transactor).run((tx) => context.get(RetractRecord).execute(tx, lead, { slug, reason: 'error' }));

/** Everything but ids, moments and who wrote it: what two runs can be compared by. */
async function contents(): Promise<unknown> {
  return database.rows(
    `SELECT r.slug, r.kind, r.state, v.draft,
            (SELECT array_agg(s.external_id ORDER BY c.position) FROM portal.context_source c
             JOIN portal.source s ON s.id = c.source_id WHERE (c.record_id, c.revision) = (r.id, r.revision)) AS sources,
            (SELECT array_agg(c.role || ' ' || f.slug ORDER BY c.position) FROM portal.context_place c
             JOIN portal.facility f ON f.id = c.facility_id WHERE (c.record_id, c.revision) = (r.id, r.revision)) AS places,
            (SELECT array_agg(o.slug || ' ' || a.answer || ' ' || a.reasoning::text ORDER BY o.slug)
             FROM portal.transfer_order a JOIN portal.context_record o ON o.id = a.order_id WHERE a.transfer_id = r.id) AS answers
     FROM portal.context_record r JOIN portal.context_version v ON v.record_id = r.id AND v.revision = r.revision
     ORDER BY r.slug`,
  );
}
const states = () =>
  database.rows<Record<string, unknown>>(
    'SELECT slug, state, revision, confirmed_revision FROM portal.context_record ORDER BY slug',
  );
const answers = () =>
  database.rows<{ answer: string; reasoning: { code: string }[]; transfer_revision: number; order_revision: number }>(
    'SELECT answer, reasoning, transfer_revision, order_revision FROM portal.transfer_order',
  );
const acts = () =>
  database.rows<{ act: string }>("SELECT act FROM audit.entry WHERE act LIKE 'context.%' ORDER BY seq DESC");

const statement = {
  id: 'a-statement',
  speaker: 'Demonstration Minister',
  kind: 'denies',
  summary: 'said that nobody was moved',
  claimant: 'Demonstration Gazette',
  sources: ['news-2025-03'],
};

describe('the shipped records', () => {
  it('are all there, confirmed, each with its source', async () => {
    expect(await seed()).toBe(13);
    const kinds = await database.rows(
      `SELECT kind, count(*)::int AS n, bool_and(state = 'confirmed') AS confirmed FROM portal.context_record GROUP BY kind ORDER BY kind`,
    );
    expect(kinds).toEqual(
      [
        ['agreement', 1],
        ['designation', 1],
        ['legal_order', 1],
        ['media_item', 1],
        ['statement', 4],
        ['statistic', 2],
        ['transfer', 3],
      ].map(([kind, n]) => ({ kind, n, confirmed: true })),
    );
    expect(await database.rows('SELECT count(*)::int AS n FROM portal.context_source')).toEqual([{ n: 18 }]);
    const places = await database.rows(
      'SELECT role, slug FROM portal.context_place JOIN portal.facility f ON f.id = facility_id ORDER BY role',
    );
    expect(places).toEqual([
      { role: 'about', slug: 'cecot' },
      { role: 'about', slug: 'cecot' },
      { role: 'to', slug: 'cecot' },
      { role: 'to', slug: 'cecot' },
    ]);
  });

  it('leave open whether custody moved while the order was in force, and say why', async () => {
    await seed();
    const [answer] = await answers();
    expect(answer?.answer).toBe('unknown');
    expect(answer?.reasoning.map(({ code }) => code)).toEqual([
      'handover_not_said',
      'handover_not_after',
      'order_then',
      'order_then',
      'order_then',
    ]);
  });

  it('are the same after a second run', async () => {
    await seed();
    const before = [await contents(), await states(), (await acts()).length];
    await seed();
    expect([await contents(), await states(), (await acts()).length]).toEqual(before);
  });

  it('stay as a person has left them', async () => {
    await seed();
    const slug = 'nayib-bukele-mocks-jgg-v-trump-2025-03-15';
    const record = { ...statement, id: slug, summary: 'corrected' };
    await context.get(ChangeRecord).execute(lead, { slug, expectedRevision: 1, record });
    const before = await contents();
    await seed();
    expect(await contents()).toEqual(before);
  });

  it('stop no later start when one of them was taken back, and stay taken back', async () => {
    await seed();
    const slug = 'nayib-bukele-mocks-jgg-v-trump-2025-03-15';
    await retract(slug);
    const before = await states();
    await seed();
    expect(await states()).toEqual(before);
    expect(before).toContainEqual(expect.objectContaining({ slug, state: 'retracted' }));
  });

  it('are seeded by the operator alone', async () => {
    await expect(context.get(SeedContext).execute(other)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('ImportContext', () => {
  it('gives the same result in whichever order and pieces the records come', async () => {
    const { source, ...sections } = shipped;
    const single = Object.entries(sections).flatMap(([section, items]) =>
      Array.isArray(items) ? items.map((item) => ({ source, [section]: [item] })) : [],
    );
    await importing(shipped);
    const expected = await contents();
    await fc.assert(
      fc
        .asyncProperty(fc.shuffledSubarray(single, { minLength: single.length }), async (files) => {
          for (const file of files) await importing(file);
          expect(await contents()).toEqual(expected);
        })
        .beforeEach(() => database.rows('TRUNCATE portal.context_record CASCADE')),
      { numRuns: 8 },
    );
  });

  it('tells what it would do and writes nothing on a dry run', async () => {
    const outcomes = await importing(shipped, { dryRun: true });
    expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(new Set(['added']));
    expect(await states()).toEqual([]);
  });

  it('takes nothing where a record has a fault, or the others when such records are to be left out', async () => {
    const file = {
      source: shipped.source,
      statements: [
        statement,
        { ...statement, id: 'other', facility: 'nowhere' },
        { ...statement, id: 'third', sources: ['x'] },
      ],
      transfers: [{ id: 'moved', to_facility: 'cecot', treatment_reported: 'x', treatment_categories: ['NO.SUCH'] }],
    };
    const outcomes = await importing(file);
    expect(await states()).toEqual([]);
    expect(await importing(file, { leaveOutFaulty: true })).toEqual(outcomes);
    expect(outcomes.map((outcome) => ('faults' in outcome ? outcome.faults : outcome.outcome))).toEqual([
      [{ field: 'transfers[0].treatment', code: 'category_unknown' }],
      'added',
      [{ field: 'statements[1].facility', code: 'facility_unknown' }],
      [{ field: 'statements[2].sources', code: 'source_unknown' }],
    ]);
    expect(await states()).toEqual([{ slug: 'a-statement', state: 'proposed', revision: 1, confirmed_revision: null }]);
  });

  it('warns of people who arrived before the place opened, since when it opened is itself a claim', async () => {
    await database.rows("UPDATE portal.facility SET opened = '2023-01-31' WHERE slug = 'cecot'");
    const [early, later] = await importing({
      source: shipped.source,
      transfers: [
        { id: 'early', to_facility: 'cecot', arrived: '2022' },
        { id: 'later', to_facility: 'cecot', arrived: '2023-01' },
      ],
    });
    expect(early).toMatchObject({
      outcome: 'added',
      warnings: [{ field: 'transfers[0].legs[0].times.arrived', code: 'before_facility_opened' }],
    });
    expect(later).toMatchObject({ outcome: 'added', warnings: [] });
  });

  it.each<[Buffer, string]>([
    [Buffer.from('{"statements": ['), 'not_json'],
    [Buffer.from('{"note": "Comisaría"}', 'latin1'), 'not_utf8'],
    [Buffer.from('{"people": []}'), 'file_invalid'],
    [Buffer.alloc(16 * 1024 ** 2 + 1, ' '), 'file_too_large'],
  ])('refuses a file that it cannot read', async (bytes, code) => {
    await expect(context.get(ImportContext).execute(lead, { bytes })).rejects.toMatchObject({ code });
  });

  it('reads a file with a byte order mark', async () => {
    const bytes = Buffer.from(`\uFEFF${JSON.stringify({ source: shipped.source, statements: [statement] })}`);
    expect(await context.get(ImportContext).execute(lead, { bytes })).toMatchObject({
      records: [{ outcome: 'added' }],
    });
  });

  it('is refused to a reporter', async () => {
    const attempt = context.get(ImportContext).execute(reporter, { bytes: Buffer.from('{}') });
    await expect(attempt).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('a record', () => {
  const propose = (record: unknown = statement, actor = lead, idempotencyKey = newId()) =>
    context.get(ProposeRecord).execute(actor, { kind: 'statement', record, idempotencyKey });

  it('is proposed once per key, and let through by another person only', async () => {
    const key = newId();
    expect(await propose(statement, lead, key)).toBe('a-statement');
    expect(await propose(statement, lead, key)).toBe('a-statement');
    await expect(propose()).rejects.toMatchObject({ code: 'slug_taken' });
    await expect(confirm(withPermission(lead), 'a-statement', 1)).rejects.toMatchObject({ code: 'same_person' });
    await expect(confirm(other, 'a-statement', 2)).rejects.toMatchObject({ code: 'revision_changed' });
    await confirm(other, 'a-statement', 1);
    expect(await states()).toEqual([{ slug: 'a-statement', state: 'confirmed', revision: 1, confirmed_revision: 1 }]);
    expect((await acts())[0]).toEqual({ act: 'context.confirmed' });
  });

  it('keeps what was confirmed until a change is let through, by somebody who wrote none of it', async () => {
    await propose();
    await confirm(other, 'a-statement', 1);
    const change = (actor: PersonActor, expectedRevision: number, summary: string) =>
      context
        .get(ChangeRecord)
        .execute(actor, { slug: 'a-statement', expectedRevision, record: { ...statement, summary } });
    await change(other, 1, 'second');
    await change(lead, 2, 'third');
    expect(await states()).toMatchObject([{ state: 'proposed', revision: 3, confirmed_revision: 1 }]);
    await expect(confirm(other, 'a-statement', 3)).rejects.toMatchObject({ code: 'same_person' });
    await expect(change(lead, 2, 'late')).rejects.toMatchObject({ code: 'revision_changed' });
    const third = actingAs(await insertAccount(database, { role: 'lead_moderator' }));
    await confirm(third, 'a-statement', 3);
    const versions = await database.rows(
      "SELECT revision, draft -> 'content' ->> 'summary' AS summary FROM portal.context_version ORDER BY 1",
    );
    expect(versions).toEqual([
      { revision: 1, summary: statement.summary },
      { revision: 2, summary: 'second' },
      { revision: 3, summary: 'third' },
    ]);
  });

  it('cannot be confirmed without a source', async () => {
    await propose({ ...statement, sources: [] });
    await expect(confirm(other, 'a-statement', 1)).rejects.toMatchObject({ code: 'source_required' });
  });

  it('is not confirmed by its writer even when the code forgets to ask', async () => {
    await propose();
    const forced = database.rows(
      "UPDATE portal.context_record SET state = 'confirmed', confirmed_revision = 1, confirmed_at = now(), confirmed_by = $1",
      [lead.accountId],
    );
    await expect(forced).rejects.toThrow('context_record_two_people');
  });

  it('that was taken back stays so, and its versions stay', async () => {
    await propose();
    await retract('a-statement');
    expect(await states()).toMatchObject([{ state: 'retracted', confirmed_revision: null }]);
    await expect(retract('a-statement')).rejects.toMatchObject({ code: 'illegal_transition' });
    await expect(confirm(other, 'a-statement', 1)).rejects.toMatchObject({ code: 'illegal_transition' });
    const [again] = await importing({ source: shipped.source, statements: [{ ...statement, summary: 'other' }] });
    expect(again).toMatchObject({ outcome: 'refused', faults: [{ field: 'statements[0]', code: 'record_retracted' }] });
    expect(await database.rows('SELECT revision FROM portal.context_version')).toEqual([{ revision: 1 }]);
  });

  it('is refused with the path of each fault', async () => {
    await expect(propose({ ...statement, kind: 'shouts', date: 'May' })).rejects.toMatchObject({
      code: 'record_invalid',
      fields: [
        { field: 'kind', code: 'word_unknown' },
        { field: 'date', code: 'edtf_invalid' },
      ],
    });
    await expect(propose(statement, reporter)).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('the answer on a transfer and an order', () => {
  const transfer = (local: string) => ({
    id: 'moved',
    claimant: 'A',
    sources: ['news-2025-03'],
    legs: [{ times: { custody_handed_over: [{ local, zone: 'America/El_Salvador', precision: 'minute' }] } }],
  });
  const order = (local: string) => ({
    id: 'ordered',
    claimant: 'A',
    court: 'c',
    effect: 'e',
    sources: ['news-2025-03'],
    transfers: [{ id: 'moved' }],
    events: [{ kind: 'issued_in_writing', times: [{ local, zone: 'America/New_York', precision: 'minute' }] }],
  });

  it('is there once both are, and is computed anew when either changes', async () => {
    await importing({ legal_orders: [order('2025-03-15T19:25')] });
    expect(await answers()).toEqual([]);
    await importing({ transfers: [transfer('2025-03-16T00:10')] });
    expect(await answers()).toMatchObject([{ answer: 'yes', transfer_revision: 1, order_revision: 1 }]);
    await importing({ transfers: [transfer('2025-03-15T17:00')] });
    expect(await answers()).toMatchObject([{ answer: 'no', transfer_revision: 2, order_revision: 1 }]);
    await importing({ legal_orders: [order('2025-03-15T18:00')] });
    expect(await answers()).toMatchObject([{ answer: 'yes', transfer_revision: 2, order_revision: 2 }]);
    await retract('ordered');
    expect(await answers()).toEqual([]);
  });

  it('is there also when the two come at once and neither has seen the other', async () => {
    const { records } = readContextFile({ legal_orders: [order('2025-03-15T19:25')] });
    let other: Promise<unknown> = Promise.resolve();
    await context.get(Transactor).run(async (tx) => {
      await context.get(WriteRecords).execute(tx, lead, { records });
      other = importing({ transfers: [transfer('2025-03-16T00:10')] });
      // Time enough for the other one to be done, if nothing kept it waiting.
      await Promise.race([other, new Promise((resolve) => setTimeout(resolve, 1000))]);
    });
    await other;
    expect(await answers()).toMatchObject([{ answer: 'yes', transfer_revision: 1, order_revision: 1 }]);
  });
});

/** A lead moderator who may also confirm, so that only the second-person rule stands in the way. */
function withPermission(actor: PersonActor): PersonActor {
  return { ...actor, permissions: new Set([...actor.permissions, 'facility.confirm']) };
}
