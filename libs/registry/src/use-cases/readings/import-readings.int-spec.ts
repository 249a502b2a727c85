import { sqlIn } from '@habeas/platform/database';
import { useDatabase } from '@habeas/testing';
import fc from 'fast-check';
import { personWith } from '../../../test/open-registry.js';
import { operator, readingMapping, ReadingWorld } from '../../../test/reading-world.js';
import { FacilityReadings } from './facility-readings.js';
import { ImportReadings } from './import-readings.js';

const database = useDatabase();
let world: ReadingWorld;

beforeAll(async () => {
  world = await ReadingWorld.open(database);
});
afterAll(() => world?.close());

/** What stands and what was replaced, without the numbers that imports have. */
async function stateOf(dataset: string): Promise<unknown[]> {
  const rows = (table: string, more: string) =>
    database.rows(
      `SELECT c.code, r.period, r.position, r."values", i.edition FROM portal.${table} r
       JOIN portal.reading_import i ON i.id = r.import_id ${more}
       JOIN portal.reading_series s ON s.id = r.series_id JOIN portal.reading_dataset d ON d.id = s.dataset_id
       JOIN portal.facility_code c ON c.facility_id = s.facility_id
       WHERE d.key = $1 ORDER BY c.code, r.period, r.position, i.edition`,
      [dataset],
    );
  return [await rows('population_reading', ''), await rows('population_reading_history', '')];
}

/** How many statements wait for a lock. */
async function waiting(): Promise<number> {
  const rows = await database.rows(
    `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
  );
  return rows.length;
}

describe('an import of readings', () => {
  it('adds what the file says, a zero as a zero and an empty cell as nothing, and a second time changes nothing', async () => {
    const path = world.csv('AAA,,2025-03-01,12,3', 'AAA,,2025-03-02,0,', 'AAA,,2025-03-05,"1,204",7');
    const map = readingMapping();
    expect(await world.run(path, { mapping: map })).toMatchObject({ refused: false, read: 3, added: 3, faults: [] });
    expect(await world.run(path, { mapping: map })).toMatchObject({
      added: 0,
      replaced: 0,
      confirmed: 0,
      unchanged: 3,
    });
    const days = await world.read(map.dataset);
    expect(days.map(({ period, value }) => [period, value])).toEqual([
      ['2025-03-01', 12],
      ['2025-03-02', 0],
      ['2025-03-05', 1204],
    ]);
    const women = await world.read(map.dataset, { group: 'female' });
    expect(women.map(({ period }) => period)).toEqual(['2025-03-01', '2025-03-05']);
  });

  it('waits for another that is running: two first ones at once keep their places apart', async () => {
    const { transactor } = await database.as('owner');
    const maps = [readingMapping(), readingMapping()];
    const running: ReturnType<ReadingWorld['run']>[] = [];
    await transactor.run(async (tx) => {
      // Nobody can end an import while somebody else writes to the audit trail.
      await sqlIn(tx).rows('SELECT 1 FROM audit.chain_head FOR UPDATE');
      for (const [at, mapping] of maps.entries()) {
        running.push(world.run(world.csv(`AAA,,2025-03-01,${at + 1},0`), { mapping }));
        await expect.poll(waiting).toBe(running.length);
      }
    });
    expect((await Promise.all(running)).map(({ added }) => added)).toEqual([1, 1]);
    const values = await Promise.all(maps.map(({ dataset }) => world.read(dataset)));
    expect(values.map(([point]) => point?.value)).toEqual([1, 2]);
  });

  it('leaves nothing of a first one that was refused or only tried, and takes the whole file afterwards', async () => {
    const mapping = readingMapping();
    const before = await world.count();
    const faulty = world.csv('AAA,,2025-03-01,1,0', 'AAA,,2025-03-02,-1,0', 'AAA,,2025-03-03,3,0');
    const mended = world.csv('AAA,,2025-03-01,1,0', 'AAA,,2025-03-02,2,0', 'AAA,,2025-03-03,3,0');
    expect(await world.run(faulty, { mapping })).toMatchObject({ refused: true, read: 3, added: 0 });
    expect(await world.run(mended, { mapping, dryRun: true })).toMatchObject({ added: 3 });
    expect(await world.count()).toBe(before);
    expect(await world.run(mended, { mapping })).toMatchObject({ added: 3, unchanged: 0 });
    expect(await world.read(mapping.dataset)).toHaveLength(3);
  });

  it('is read page by page, and by month as the mean of the days there are', async () => {
    const map = readingMapping();
    await world.run(world.csv('AAA,,2025-03-01,10,', 'AAA,,2025-03-31,20,', 'AAA,,2025-06-01,7,'), { mapping: map });
    const [first] = await world.read(map.dataset, { limit: 1 });
    const rest = await world.read(map.dataset, { after: first });
    expect([first, ...rest].map((point) => point?.period)).toEqual(['2025-03-01', '2025-03-31', '2025-06-01']);
    const months = await world.read(map.dataset, { resolution: 'month' });
    expect(months).toEqual([
      { period: '2025-03-01', position: 0, value: 15, low: 10, high: 20, readings: 2, possible: 31 },
      { period: '2025-06-01', position: 0, value: 7, low: 7, high: 7, readings: 1, possible: 30 },
    ]);
    expect(await world.read(map.dataset, { resolution: 'month', after: months[0] })).toEqual(months.slice(1));
    expect(await world.app.get(FacilityReadings).series(operator, world.facilityId)).toContainEqual(
      expect.objectContaining({ dataset: map.dataset, resolution: 'day', first: '2025-03-01', last: '2025-06-01' }),
    );
  });

  it('lets a later edition replace what differs, keeps what was there before, and writes it to the audit trail', async () => {
    const map = readingMapping();
    const before = world.csv('AAA,,2025-03-01,10,1', 'AAA,,2025-03-02,11,1');
    const after = world.csv('AAA,,2025-03-01,10,1', 'AAA,,2025-03-02,14,1', 'BBB,,2025-03-02,5,0');
    await world.run(before, { mapping: map, edition: '2025-04-01' });
    const corrected = await world.run(after, { mapping: map, edition: '2025-05-01' });
    expect(corrected).toMatchObject({ added: 1, replaced: 1, confirmed: 1 });
    expect((await world.read(map.dataset)).map(({ value }) => value)).toEqual([10, 14]);
    const [, history] = await stateOf(map.dataset);
    expect(history).toMatchObject([{ code: 'AAA', period: '2025-03-02', values: [11, 1], edition: '2025-04-01' }]);
    const again = await world.run(before, { mapping: map });
    expect(again).toMatchObject({ added: 0, replaced: 0, outdated: 0, edition: '2025-04-01' });
    const audited = await database.rows(
      `SELECT detail FROM audit.entry WHERE act = 'readings.imported' AND object_id = $1 ORDER BY seq`,
      [map.dataset],
    );
    expect(audited).toHaveLength(2);
  });

  it('gives the same readings and the same history in any order of two editions', { timeout: 120_000 }, async () => {
    const row = fc.record({
      code: fc.constantFrom('AAA', 'BBB'),
      day: fc.integer({ min: 1, max: 4 }),
      held: fc.integer({ min: 0, max: 3 }),
    });
    const rows = fc.uniqueArray(row, { selector: ({ code, day }) => `${code}${day}`, minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(rows, rows, async (earlier, later) => {
        const editions = [
          {
            path: world.csv(...earlier.map(({ code, day, held }) => `${code},,2025-04-0${day},${held},`)),
            edition: '2025-05-01',
          },
          {
            path: world.csv(...later.map(({ code, day, held }) => `${code},,2025-04-0${day},${held},`)),
            edition: '2025-06-01',
          },
        ];
        const states = [];
        for (const order of [editions, editions.toReversed()]) {
          const map = readingMapping();
          for (const { path, edition } of order) await world.run(path, { mapping: map, edition });
          states.push(await stateOf(map.dataset));
        }
        expect(states[1]).toEqual(states[0]);
      }),
      { numRuns: 15 },
    );
  });

  it('writes nothing when it is only tried', async () => {
    const before = await world.count();
    const tried = await world.run(world.csv('AAA,,2025-03-01,1,', 'ZZZ,A new place,2025-03-01,1,'), {
      dryRun: true,
      addFacilities: true,
    });
    expect(tried).toMatchObject({ added: 2, addedFacilities: 1 });
    expect(await world.count()).toBe(before);
    expect(await database.rows(`SELECT 1 FROM portal.facility WHERE name = 'A new place'`)).toEqual([]);
  });

  it('is for the operator: no person alone replaces what is public', async () => {
    const actor = await personWith(database, 'admin');
    const attempt = world.app.get(ImportReadings).execute(actor, { path: world.csv(), mapping: readingMapping() });
    await expect(attempt).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('does not go on with an import that nobody confirmed', async () => {
    const mapping = readingMapping();
    const path = world.csv('AAA,,2025-03-01,1,');
    await world.run(path, { mapping });
    await database.rows(
      `UPDATE portal.reading_import SET confirmed_by = NULL, confirmed_at = NULL
       WHERE dataset_id = (SELECT id FROM portal.reading_dataset WHERE key = $1)`,
      [mapping.dataset],
    );
    await expect(world.run(path, { mapping })).rejects.toMatchObject({ code: 'import_unconfirmed' });
  });
});
