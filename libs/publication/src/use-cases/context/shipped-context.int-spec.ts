import { readFileSync } from 'node:fs';
import { SeedContext } from '@habeas/context';
import { readReferenceTable, repositoryPath } from '@habeas/taxonomy';
import { useDatabase } from '@habeas/testing';
import { ContextWorld, operator } from '../../../test/context-world.js';

const shipped = JSON.parse(
  readFileSync(repositoryPath('libs', 'context', 'reference', 'cecot_context.json'), 'utf8'),
) as Record<string, Record<string, unknown>[]>;
const database = useDatabase();
let world: ContextWorld;

beforeAll(async () => {
  world = await ContextWorld.open(database);
});
afterAll(() => world.close());
beforeEach(() => world.empty());

const seed = async () => {
  await world.get(SeedContext).execute(operator);
  await world.refresh();
};

interface Told {
  happened: { from: string | null; to: string | null } | null;
  disputed: { comparedAs: string; counts: number[] }[];
  content: { people: { best: number | null; claimant: string; source: string | null }[] };
  relations: object[];
  sources: { id: string }[];
}
const toldOf = async (slug: string) => (await world.detail(slug)) as unknown as Told;

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

  it('each stand on the timeline of the place, and every claim of the list on its profile', async () => {
    await seed();
    const { sql } = await database.as('research');
    const events = await sql.rows<{ record_slug: string }>(
      `SELECT DISTINCT record_slug FROM published.timeline_event WHERE facility_slug = 'cecot' AND record_kind <> 'facility'`,
    );
    const records = await sql.rows<{ slug: string }>('SELECT slug FROM published.context_record');
    const inFile = Object.values(shipped).flatMap((section) => (Array.isArray(section) ? section : []));
    expect(records.length).toBeGreaterThanOrEqual(inFile.length);
    expect(events.map(({ record_slug: slug }) => slug).toSorted()).toEqual(records.map(({ slug }) => slug).toSorted());
  });

  it('show counts of the same people that contradict each other side by side, each with claimant and source', async () => {
    await seed();
    const told = await toldOf('sv-ve-2025-07-18');
    const counts = (told.disputed[0]?.counts ?? []).flatMap((place) => told.content.people[place] ?? []);
    expect(counts.map(({ best }) => best)).toEqual([252, 238]);
    for (const slug of ['us-sv-2025-03-15', 'us-sv-2025-03-and-04', 'sv-ve-2025-07-18']) {
      const { content, sources } = await toldOf(slug);
      const known = sources.map(({ id }) => id);
      for (const { claimant, source } of content.people)
        expect([claimant.length > 0, source === null || known.includes(source)]).toEqual([true, true]);
    }
  });

  it('give no count of a longer time as that of one day, and tie the two to each other', async () => {
    await seed();
    const day = await toldOf('us-sv-2025-03-15');
    expect(day.content.people.map(({ best }) => best)).toEqual([238, 23, null, 137, 101, 23, 261]);
    expect(day.relations).toContainEqual(
      expect.objectContaining({
        kind: 'background',
        direction: 'from',
        record: expect.objectContaining({ slug: 'us-sv-2025-03-and-04' }),
      }),
    );
    const months = await toldOf('us-sv-2025-03-and-04');
    expect(months.happened).toMatchObject({ from: '2025-03-01', to: '2025-04-30' });
    expect(months.content.people[0]).toMatchObject({ best: 252, claimant: 'Human Rights Watch and Cristosal' });
  });

  it('tell why custody is left open, in both languages, with zone and precision of each time', async () => {
    await seed();
    const told = await world.detail('us-sv-2025-03-15');
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
    const before = await world.allPublic();
    expect(await world.refresh()).toBe(0);
    expect(await world.allPublic()).toBe(before);
  });
});
