import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { useDatabase } from '@habeas/testing';
import { nameSearchOf } from '../domain/name-search.js';
import { summarySorts } from '../domain/summary-filters.js';
import { CurrentRecordsQuery } from './current-records.query.js';
import { CurrentSummariesQuery } from './current-summaries.query.js';
import { PopulationTotalQuery } from './population-total.query.js';
import { PublishedCodebookQuery } from './published-codebook.query.js';
import { PublishedContextQuery } from './published-context.query.js';
import { PublishedFacilityQuery } from './published-facility.query.js';
import { PublishedIndicatorQuery } from './published-indicator.query.js';
import { PublishedPopulationQuery } from './published-population.query.js';
import { PublishedStatisticsQuery } from './published-statistics.query.js';
import { PublishedSummaryQuery } from './published-summary.query.js';
import { PublishedTimelineQuery } from './published-timeline.query.js';
import { ResearchDatabase } from './research-database.js';

const database = useDatabase();

/** The files that write `published`, as text: the reading side may not import them. */
const writers = [
  'libs/publication/src/persistence/published-side.repository.ts',
  'libs/publication/src/persistence/published-facility.repository.ts',
  'libs/publication/src/persistence/published-context.repository.ts',
  'libs/publication/src/persistence/place-events.ts',
  'libs/publication/src/persistence/published-codebook.repository.ts',
  'libs/publication/src/persistence/published-indicator.repository.ts',
  'libs/publication/src/persistence/published-population.repository.ts',
  'libs/publication/src/persistence/population-total.repository.ts',
  'libs/identity/src/persistence/research-keys.repository.ts',
];
/** Columns that the database fills and that hold for themselves. */
const filledByTheDatabase = ['change_counter.only_row', 'summary.search_en', 'summary.search_es'];
/** What holds the tables together or is the writer's own; no answer tells it. */
const readByNobody = [
  'change_counter.only_row',
  'context_record.id',
  'indicator_value.first_claim',
  'indicator_value.second_claim',
  'research_key.tier',
  'summary.facility_id',
  'summary_version.published_on',
  'timeline_event.record_id',
  'timeline_event.summary_id',
];

/** Keeps the text of all that is asked. */
class RecordingDatabase extends ResearchDatabase {
  readonly texts: string[] = [];

  override rows<T extends object>(text: string, values: readonly unknown[] = []): Promise<T[]> {
    this.texts.push(text);
    return super.rows<T>(text, values);
  }

  override rowsPlannedAnew<T extends object>(text: string, values: readonly unknown[]): Promise<T[]> {
    this.texts.push(text);
    return super.rowsPlannedAnew<T>(text, values);
  }
}

/** Every statement of the reading side, with every filter. PostgreSQL refuses a column that does not exist. */
async function statementsOfTheReader(): Promise<string[]> {
  const { dataSource } = await database.as('research');
  const recording = new RecordingDatabase(dataSource);
  const id = '0b0e7f3c-9a4e-4a53-9a35-1f6d1c5b8d11';
  const filters = { facility: 'a', category: 'MAT', norm: 'NMR', country: 'XA', from: '2025', to: '2025-03', proof: 2 };
  const summaries = new PublishedSummaryQuery(recording);
  const key = '2025-03-01';
  for (const sort of summarySorts)
    await summaries.page({ ...filters, lang: 'en' }, sort, 5, { key: sort === '-proof' ? 2 : key, id });
  await summaries.page({ q: 'water' }, '-publishedAt', 5, undefined);
  await summaries.page({ q: 'agua', lang: 'es', category: 'MAT.WAT' }, '-publishedAt', 5, undefined);
  await summaries.exported(filters, 5, { key, id });
  await new CurrentSummariesQuery(recording).read([id]);
  await summaries.version(id, 1);
  await summaries.tombstone(id);
  const facilities = new PublishedFacilityQuery(recording);
  await facilities.page({ country: 'XA' }, 5, 'a');
  await facilities.named(nameSearchOf('some place'), { country: 'XA' }, 5, { rank: 1, slug: 'a' });
  await facilities.find('a');
  await facilities.claims(id);
  await facilities.map({ country: 'XA', type: 'prison' });
  await new CurrentRecordsQuery(recording).read(['a']);
  const context = new PublishedContextQuery(recording);
  const asked = { kind: 'transfer', facility: 'a', country: 'XA', from: key, to: key } as const;
  await context.page(asked, 5, { day: key, key: 'a' });
  await context.exported(asked, 5, { day: '-infinity', key: 'a' });
  await context.state(asked);
  await context.series(5, 'a');
  await context.values('a');
  const timeline = new PublishedTimelineQuery(recording);
  await timeline.page({ facility: 'a', kinds: ['death'], from: key, to: key }, 5, { day: key, key: id });
  await timeline.cells({ facility: 'a' }, 5, undefined);
  await timeline.state('a');
  await facilities.coverage({ country: 'XA' }, 'a');
  const population = new PublishedPopulationQuery(recording);
  await new PublishedIndicatorQuery(recording).ofPlace('a');
  await population.series(id);
  const series = { series_id: 1, position: 1, resolution: 'day', year_starts_in: 1, code: 'all' } as const;
  const source = {
    ...series,
    dataset: 'a',
    title: 'a',
    publisher: null,
    url: null,
    measure: 'average',
    unit: 'persons',
  };
  await population.readings(source, { from: key, to: key });
  await population.means(source, { from: key, to: key, by: 'month' });
  const totals = new PopulationTotalQuery(recording);
  await totals.series();
  await totals.points({ ...source, dataset_id: 1 }, { from: key, to: key, by: 'month' });
  const statistics = new PublishedStatisticsQuery(recording);
  await statistics.sequence();
  await statistics.atoms();
  const codebook = new PublishedCodebookQuery(recording);
  await codebook.categories();
  await codebook.proofLevels();
  await codebook.instruments();
  await codebook.changes(0, 5);
  await codebook.isResearchKey('hash');
  return recording.texts;
}

const wordsOf = (text: string): Set<string> => new Set(text.match(/[a-z_0-9]+/g));

async function columns(): Promise<{ table: string; column: string }[]> {
  return database.rows<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns
     WHERE table_schema = 'published' ORDER BY table_name, ordinal_position`,
  );
}

describe('the tables of published', () => {
  it('have no column that their writer does not name, and the writer names none that is missing', async () => {
    const texts = await Promise.all(writers.map((file) => readFile(resolve(file), 'utf8')));
    const named = wordsOf(texts.join('\n'));
    const all = await columns();
    const unnamed = all
      .map(({ table, column }) => `${table}.${column}`)
      .filter((one) => !named.has(one.split('.')[1] ?? ''));
    expect(unnamed).toEqual(filledByTheDatabase);
    for (const text of texts) {
      for (const [, table, list = ''] of text.matchAll(/INSERT INTO published\.(\w+) \(([a-z_,\s]+)\)/g)) {
        const existing = all.filter((one) => one.table === table).map(({ column }) => column);
        for (const column of list.split(',').map((one) => one.trim())) expect(existing, `${table}`).toContain(column);
      }
    }
    const listed = /const columns = \[([^\]]+)\]/.exec(texts[0] ?? '')?.[1] ?? '';
    const written = ['id', ...[...listed.matchAll(/'(\w+)'/g)].map(([, column = '']) => column)];
    const existing = all.filter(({ table }) => table === 'summary').map(({ column }) => column);
    expect([...written, 'search_en', 'search_es'].toSorted()).toEqual(existing.toSorted());
  });

  it('have no column that no statement of the reader names, but what is listed here', async () => {
    const statements = await statementsOfTheReader();
    const unread = (await columns())
      .filter(({ table, column }) => !isRead(statements, table, column))
      .map(({ table, column }) => `${table}.${column}`);
    expect(unread).toEqual(readByNobody);
  });
});

function isRead(statements: readonly string[], table: string, column: string): boolean {
  return statements.some((text) => text.includes(`published.${table}`) && wordsOf(text).has(column));
}
