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
      const told = (await world.detail(slug)) as unknown as Told;
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
