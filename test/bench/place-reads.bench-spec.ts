import { cpus } from 'node:os';
import { spanOf } from '../../libs/research/src/domain/population-span.js';
import { PopulationTotalQuery } from '../../libs/research/src/persistence/population-total.query.js';
import { PublishedFacilityQuery } from '../../libs/research/src/persistence/published-facility.query.js';
import { PublishedPopulationQuery } from '../../libs/research/src/persistence/published-population.query.js';
import { PublishedTimelineQuery } from '../../libs/research/src/persistence/published-timeline.query.js';
import type { ResearchDatabase } from '../../libs/research/src/persistence/research-database.js';
import { ReadPopulation } from '../../libs/research/src/use-cases/read-population.js';
import { ReadPopulationTotals } from '../../libs/research/src/use-cases/read-population-totals.js';
import { ReadTimeline } from '../../libs/research/src/use-cases/read-timeline.js';
import { realData } from '../support/running-habeas.js';
import { compare, ratioLine } from './load.js';
import { PlaceHouse } from './place-house.js';
import { type SentStatement, sentStatements } from './sent-statements.js';

const facilities = realData('us-ice-facilities.csv');
const daily = realData('us-ice-facility-daily-population.parquet');
const place = 'stewart-detention-center';
const years = { from: '2023-01-01', to: '2025-12-31' };
const goal = 0.8;
const growthGoal = 1.3;

interface Read {
  readonly name: string;
  readonly path: string;
  /** Asks for it as the door does. */
  readonly work: (database: ResearchDatabase) => Promise<unknown>;
  /** Whether the answer is about one place, and so must not depend on how much there is of others. */
  readonly perFacility: boolean;
}

const population = (database: ResearchDatabase, resolution: 'day' | 'month') =>
  new ReadPopulation(new PublishedFacilityQuery(database), new PublishedPopulationQuery(database)).execute({
    slug: place,
    group: 'all',
    resolution,
    ...years,
  });

const reads: readonly Read[] = [
  {
    name: 'population of one place, three years by day',
    path: `/v1/facilities/${place}/population?resolution=day&from=2023&to=2025`,
    work: (database) => population(database, 'day'),
    perFacility: true,
  },
  {
    name: 'population of one place, three years by month',
    path: `/v1/facilities/${place}/population?resolution=month&from=2023&to=2025`,
    work: (database) => population(database, 'month'),
    perFacility: true,
  },
  {
    name: 'population of all places by month',
    path: '/v1/population',
    work: (database) =>
      new ReadPopulationTotals(new PopulationTotalQuery(database)).execute({
        group: 'all',
        resolution: 'month',
        ...spanOf(undefined, undefined),
      }),
    perFacility: false,
  },
  {
    name: 'timeline of the busiest place, 25 newest',
    path: '/v1/facilities/demo-site-1/timeline',
    work: (database) =>
      new ReadTimeline(new PublishedTimelineQuery(database), new PublishedFacilityQuery(database)).page(
        { facility: 'demo-site-1' },
        25,
        undefined,
      ),
    perFacility: true,
  },
  {
    name: 'map of all places',
    path: '/v1/facilities.geojson',
    work: (database) => new PublishedFacilityQuery(database).map({}),
    perFacility: false,
  },
];

/** The files are public record and not part of the repository; without them beside the repository nothing is measured. */
describe.skipIf(!facilities || !daily)('reads of places', () => {
  let whole: PlaceHouse;
  let tenth: PlaceHouse;
  let sides: string[];

  beforeAll(async () => {
    const files = { facilities: facilities ?? '', daily: daily ?? '' };
    [whole, tenth] = await Promise.all([PlaceHouse.start(files), PlaceHouse.start(files)]);
    await whole.tell(1);
    await tenth.tell(0.1);
    await tenth.keepTenth([place]);
    await whole.settle();
    await tenth.settle();
    sides = [
      whole.researchUrl,
      await whole.startBare(await answersOf(whole)),
      tenth.researchUrl,
      await tenth.startBare(await answersOf(tenth)),
    ];
  });
  afterAll(async () => {
    await whole?.stop();
    await tenth?.stop();
  });

  it('cost little more than their statements, and hardly more with ten times the rows', async () => {
    const [readings, fewer] = [await whole.count('population_reading'), await tenth.count('population_reading')];
    const [events, fewerEvents] = [await whole.count('timeline_event'), await tenth.count('timeline_event')];
    const lines = ['| what | ours | limit | ratio | goal | |', '|---|---|---|---|---|---|'];
    const growth = ['', '| what | all rows | a tenth | growth | goal | |', '|---|---|---|---|---|---|'];
    for (const { name, path, perFacility } of reads) {
      const [ours = 0, limit = 0, small = 0] = await compare(sides.map((side) => ({ url: side + path })));
      lines.push(ratioLine(name, ours, limit, goal));
      const factor = small / ours;
      const verdict = factor <= growthGoal ? 'met' : 'missed';
      growth.push(
        `| ${name} | ${ours.toFixed(0)}/s | ${small.toFixed(0)}/s | ${factor.toFixed(2)} | ${perFacility ? `${growthGoal} | ${verdict}` : '– |'} |`,
      );
    }
    console.log(
      [
        '',
        `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model}; load, doors and databases on the same machine.`,
        `${readings} readings of ${await whole.count('facility')} places and ${events} events; a tenth: ${fewer} and ${fewerEvents}.`,
        '',
        ...lines,
        ...growth,
        '',
      ].join('\n'),
    );
  });
});

async function answersOf(house: PlaceHouse): Promise<Record<string, SentStatement[]>> {
  const answers: Record<string, SentStatement[]> = {};
  for (const { path, work } of reads) answers[path] = await sentStatements(house.database, work);
  return answers;
}
