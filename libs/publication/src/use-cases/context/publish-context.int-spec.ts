import { readFileSync } from 'node:fs';
import { ChangeRecord, ContextModule, ImportContext, SeedContext } from '@habeas/context';
import { newId, type PersonActor, systemActor } from '@habeas/kernel';
import { CreateFacility, RegistryModule, SeedRegistry } from '@habeas/registry';
import { readReferenceTable, repositoryPath, SeedTaxonomy } from '@habeas/taxonomy';
import { actingAs, insertAccount, startContext, type TestContext, useDatabase } from '@habeas/testing';
import fc from 'fast-check';
import { PublicationModule } from '../../publication.module.js';
import { PublishReferenceData } from '../publish-reference-data.js';
import { ConfirmContextRecord } from './confirm-context-record.js';
import { RetractContextRecord } from './retract-context-record.js';

const database = useDatabase();
const operator = systemActor('seed');
const shipped = JSON.parse(
  readFileSync(repositoryPath('libs', 'context', 'reference', 'cecot_context.json'), 'utf8'),
) as Record<string, Record<string, unknown>[]>;
let context: TestContext;
let lead: PersonActor;
let second: PersonActor;

beforeAll(async () => {
  context = await startContext(database, 'api', [RegistryModule, ContextModule, PublicationModule]);
  lead = actingAs(await insertAccount(database, { role: 'lead_moderator' }));
  second = actingAs(await insertAccount(database, { role: 'lead_moderator' }));
  await context.get(SeedTaxonomy).execute(operator);
  await context.get(SeedRegistry).execute(operator, { demo: false });
  await refresh();
});
afterAll(() => context.close());
beforeEach(async () => {
  await database.rows(
    `TRUNCATE portal.published_context, portal.transfer_order, portal.context_relation, portal.context_place,
       portal.context_source, portal.context_version, portal.context_record, published.context_record,
       published.timeline_event`,
  );
});

const refresh = () => context.get(PublishReferenceData).execute(operator);
const seed = async () => {
  await context.get(SeedContext).execute(operator);
  await refresh();
};
const importing = (file: object) =>
  context.get(ImportContext).execute(lead, { bytes: Buffer.from(JSON.stringify(file)) });
const confirm = (slug: string, expectedRevision = 1, actor = second) =>
  context.get(ConfirmContextRecord).execute(actor, { slug, expectedRevision });
const change = (slug: string, expectedRevision: number, record: object) =>
  context.get(ChangeRecord).execute(lead, { slug, expectedRevision, record });

/** Everything that the research role reads of context, as one text. */
async function allPublic(): Promise<string> {
  const { sql } = await database.as('research');
  const records = await sql.rows('SELECT * FROM published.context_record ORDER BY slug');
  const events = await sql.rows('SELECT * FROM published.timeline_event');
  return JSON.stringify([records, events]);
}

async function detail(slug: string): Promise<Record<string, never> | undefined> {
  const [row] = await database.rows<{ detail: string }>('SELECT detail FROM published.context_record WHERE slug = $1', [
    slug,
  ]);
  return row && (JSON.parse(row.detail) as Record<string, never>);
}

/** What is public but for ids and days of publication. */
async function publicContents(): Promise<unknown> {
  const records = await database.rows(
    `SELECT slug, kind, series, happened_from, happened_to, countries, facility_slugs,
       (detail::jsonb) - 'publishedAt' - 'hash' AS detail, (list_item::jsonb) - 'publishedAt' - 'hash' AS item
     FROM published.context_record ORDER BY slug`,
  );
  const events = await database.rows(
    `SELECT facility_slug, event_from, event_to, sort_from, sort_to, kind, record_kind, record_slug, title_en, title_es, detail
     FROM published.timeline_event WHERE record_id IS NOT NULL ORDER BY record_slug, kind, title_en, facility_slug`,
  );
  return { records, events };
}

const statement = (summary: string, over: object = {}) => ({
  id: 'a-statement',
  speaker: 'Demonstration Minister',
  kind: 'denies',
  date: '2025-03-20',
  summary,
  facility: 'cecot',
  claimant: 'Demonstration Gazette',
  sources: ['news-2025-03'],
  ...over,
});
const order = (over: object = {}) => ({
  id: 'an-order',
  court: 'Demonstration Court',
  effect: 'bars removals',
  claimant: 'Demonstration Gazette',
  sources: ['news-2025-03'],
  transfers: [{ id: 'a-transfer' }],
  events: [
    { kind: 'issued_in_writing', times: [{ local: '2025-03-15T12:00', zone: 'Z', precision: 'minute' }] },
    { kind: 'vacated', times: [{ local: '2025-03-20T12:00', zone: 'Z', precision: 'minute' }] },
  ],
  ...over,
});
const transfer = (handedOver: string) => ({
  id: 'a-transfer',
  claimant: 'Demonstration Gazette',
  sources: ['news-2025-03'],
  legs: [
    {
      from: { country: 'US' },
      to: { facility: 'cecot' },
      times: { custody_handed_over: [{ local: handedOver, zone: 'America/El_Salvador', precision: 'minute' }] },
    },
  ],
});

describe('the shipped records', () => {
  it('are all public after the seed, with every claim of the shipped list', async () => {
    await seed();
    const rows = await database.rows<{ slug: string; kind: string; detail: string }>(
      'SELECT slug, kind, detail FROM published.context_record',
    );
    const told = rows.map((row) => row.detail).join('\n');
    const sections = ['transfers', 'legal_orders', 'statements', 'agreements', 'media', 'designations', 'statistics'];
    for (const record of sections.flatMap((section) => shipped[section] ?? [])) {
      const words =
        record.summary ?? record.effect ?? record.terms ?? record.shows ?? record.as ?? record.treatment_reported;
      if (words !== undefined) expect(told).toContain(JSON.stringify(words).slice(1, -1));
      else expect(told).toContain(`"period":"${String(record.period)}"`);
    }
    const problems: never[] = [];
    const listed = readReferenceTable(
      repositoryPath('libs', 'registry', 'reference'),
      'cecot_claims.csv',
      ['id', 'claim_en', 'claimant_and_date', 'source_seen', 'check_status', 'remark'],
      problems,
    );
    const claims = await database.rows<{ value_text: string }>('SELECT value_text FROM published.facility_claim');
    const texts = claims.map((claim) => claim.value_text);
    expect(listed.length).toBeGreaterThan(30);
    for (const { claim_en: claim } of listed) expect(texts).toContain(claim);
  });

  it('show counts of the same people that contradict each other side by side, each with claimant and source', async () => {
    await seed();
    interface Told {
      disputed: { comparedAs: string; counts: number[] }[];
      content: { people: { best: number | null; claimant: string; source: string | null }[] };
      sources: { id: string }[];
    }
    for (const slug of ['us-sv-2025-03-15', 'sv-ve-2025-07-18']) {
      const told = (await detail(slug)) as unknown as Told;
      const [dispute] = told.disputed;
      const counts = (dispute?.counts ?? []).flatMap((place) => told.content.people[place] ?? []);
      expect(counts.map(({ best }) => best)).toEqual(expect.arrayContaining([238, 252]));
      const known = told.sources.map(({ id }) => id);
      for (const { claimant, source } of counts)
        expect([claimant.length > 0, source === null || known.includes(source)]).toEqual([true, true]);
    }
  });

  it('tell why custody is left open, in both languages, with zone and precision of each time', async () => {
    await seed();
    const told = await detail('us-sv-2025-03-15');
    const [custody] = (told?.custody ?? []) as {
      answer: string;
      steps: { code: string; words: Record<string, string> }[];
    }[];
    expect(custody?.answer).toBe('unknown');
    for (const { words } of custody?.steps ?? []) expect([words.en, words.es]).not.toContain('');
    const said = custody?.steps.map(({ words }) => words.en).join(' ');
    expect(said).toContain('15 March 2025 (late evening; zone not said)');
  });

  it('change nothing when they are published again', async () => {
    await seed();
    const before = await allPublic();
    expect(await refresh()).toBe(0);
    expect(await allPublic()).toBe(before);
  });
});

describe('a context record', () => {
  it('is public only once a second person has confirmed it', async () => {
    await importing({ statements: [statement('said that nobody was moved')] });
    await refresh();
    expect(await allPublic()).not.toContain('nobody was moved');
    await expect(confirm('a-statement', 1, lead)).rejects.toMatchObject({ code: 'same_person' });
    await expect(confirm('a-statement', 2)).rejects.toMatchObject({ code: 'revision_changed' });
    expect(await allPublic()).not.toContain('nobody was moved');
    await confirm('a-statement');
    expect(await allPublic()).toContain('nobody was moved');
    const refusals = await database.rows(
      `SELECT detail->>'code' AS code FROM audit.entry WHERE act = 'context.confirmation_refused'`,
    );
    expect(refusals).toEqual([{ code: 'same_person' }]);
  });

  it('stays as it was confirmed while a change of it waits', async () => {
    await importing({ statements: [statement('said that nobody was moved')] });
    await confirm('a-statement');
    await change('a-statement', 1, statement('said that some were moved'));
    await refresh();
    expect(await allPublic()).toContain('nobody was moved');
    expect(await allPublic()).not.toContain('some were moved');
    await confirm('a-statement', 2);
    expect(await allPublic()).toContain('some were moved');
    expect(await allPublic()).not.toContain('nobody was moved');
  });

  it('goes with its events and every mention when it is taken back, and stays away', async () => {
    await importing({
      statements: [
        statement('said that nobody was moved'),
        statement('said otherwise', { id: 'another', relations: [{ kind: 'contradicts', record: 'a-statement' }] }),
      ],
    });
    await confirm('a-statement');
    await confirm('another');
    expect(await detail('another')).toMatchObject({ relations: [{ kind: 'contradicts', direction: 'to' }] });
    expect(await detail('a-statement')).toMatchObject({ relations: [{ kind: 'contradicts', direction: 'from' }] });
    await context.get(RetractContextRecord).execute(lead, { slug: 'a-statement', reason: 'error' });
    await refresh();
    expect(await allPublic()).not.toContain('a-statement');
    expect(await allPublic()).toContain('said otherwise');
  });

  it('names no record that is not public itself', async () => {
    await importing({
      statements: [
        statement('said that nobody was moved'),
        statement('said otherwise', { id: 'another', relations: [{ kind: 'answers', record: 'a-statement' }] }),
      ],
    });
    await confirm('another');
    expect(await allPublic()).not.toContain('a-statement');
  });

  it('is refused with findings where a text could lead to a person; whoever speaks in public is named', async () => {
    await importing({ statements: [statement('said to call +503 2222 3333')] });
    await expect(confirm('a-statement')).rejects.toMatchObject({ code: 'disclosure_findings' });
    await change('a-statement', 1, statement('said that Jorge Martínez Pérez was moved'));
    await expect(confirm('a-statement', 2)).rejects.toMatchObject({ code: 'disclosure_findings' });
    await change('a-statement', 2, statement('said that nobody was moved', { speaker: 'Jorge Martínez Pérez' }));
    await confirm('a-statement', 3);
    expect(await allPublic()).toContain('Jorge Martínez Pérez: denies, 20 March 2025');
  });

  it('waits for its place to be confirmed', async () => {
    const none = { type: null, adm1: null, adm2: null, adm3: null, coordinates: null, opened: null, closed: null };
    const fields = { name: 'Casa Demostrativa', country: 'XA', ...none };
    await context.get(CreateFacility).execute(lead, { fields, idempotencyKey: newId() });
    const slug = 'casa-demostrativa';
    await refresh();
    await importing({ statements: [statement('said that nobody was moved', { facility: slug })] });
    await expect(confirm('a-statement')).rejects.toMatchObject({ code: 'facility_unconfirmed' });
    expect(await allPublic()).not.toContain('nobody was moved');
  });
});

describe('the answer on custody', () => {
  it('rests on what is confirmed of both sides, and follows either of them', async () => {
    await importing({ transfers: [transfer('2025-03-16T02:00')], legal_orders: [order()] });
    await confirm('a-transfer');
    expect(await detail('a-transfer')).toMatchObject({ custody: [], answers: [] });
    await confirm('an-order');
    expect(await detail('a-transfer')).toMatchObject({ answers: [{ answer: 'yes' }], custody: [{ answer: 'yes' }] });
    const told = await detail('an-order');
    expect(told).toMatchObject({ answers: [{ answer: 'yes' }] });
    expect((told?.spans as { force: string }[] | undefined)?.map(({ force }) => force)).toEqual([
      'not_in_force',
      'possibly_in_force',
      'in_force',
      'possibly_in_force',
      'not_in_force',
    ]);
    await change('a-transfer', 1, transfer('2025-03-21T02:00'));
    await refresh();
    expect(await detail('an-order')).toMatchObject({ answers: [{ answer: 'yes' }] });
    await confirm('a-transfer', 2);
    expect(await detail('an-order')).toMatchObject({ answers: [{ answer: 'no' }] });
    await context.get(RetractContextRecord).execute(lead, { slug: 'an-order', reason: 'error' });
    expect(await detail('a-transfer')).toMatchObject({ custody: [], answers: [] });
  });
});

describe('the public rows', () => {
  it('are the same in whichever order records are brought and confirmed', async () => {
    const pieces: { section: string; item: Record<string, unknown> }[] = [
      { section: 'transfers', item: transfer('2025-03-16T02:00') },
      { section: 'legal_orders', item: order() },
      { section: 'statements', item: statement('said that nobody was moved', { about: 'an-order' }) },
      { section: 'statements', item: statement('said otherwise', { id: 'another', about: 'a-statement' }) },
    ];
    let expected: unknown;
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.boolean(), async (places, atOnce) => {
        await database.rows(
          `TRUNCATE portal.published_context, portal.transfer_order, portal.context_relation, portal.context_place,
             portal.context_source, portal.context_version, portal.context_record, published.context_record,
             published.timeline_event`,
        );
        const chosen = places.flatMap((place) => pieces[place] ?? []);
        if (atOnce) for (const { section, item } of chosen) await importing({ [section]: [item] });
        for (const { section, item } of chosen) {
          if (!atOnce) await importing({ [section]: [item] });
          await confirm(String(item.id));
        }
        expected ??= await publicContents();
        expect(await publicContents()).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });
});
