import { existsSync, readFileSync } from 'node:fs';
import { type Actor, systemActor } from '@habeas/kernel';
import { repositoryPath } from '@habeas/taxonomy';
import { useDatabase } from '@habeas/testing';
import type { INestApplicationContext } from '@nestjs/common';
import { openRegistry } from '../../../test/open-registry.js';
import { readReadingMapping } from '../../persistence/readings/mapping-file.js';
import { ImportFacilities } from '../import-facilities.js';
import { FacilityReadings } from './facility-readings.js';
import { ImportReadings, type ImportReadingsInput } from './import-readings.js';

const database = useDatabase();
const operator: Actor = systemActor('spec');
const folder = repositoryPath('..', 'shared', 'data');
const fileOf = (name: string) => `${folder}/${name}`;
let app: INestApplicationContext;

async function importFile(name: string, options: Partial<ImportReadingsInput> = {}) {
  const mapping = readReadingMapping(undefined, name);
  return app.get(ImportReadings).execute(operator, { path: fileOf(name), mapping, ...options });
}

async function facilityOf(code: string): Promise<string> {
  const [row] = await database.rows<{ id: string }>(
    `SELECT facility_id AS id FROM portal.facility_code WHERE code = $1`,
    [code],
  );
  return row?.id ?? '';
}

/** The files are public record and not part of the repository; without them beside the repository this is skipped. */
describe.skipIf(!existsSync(fileOf('us-ice-facilities.csv')))('the published population figures', () => {
  beforeAll(async () => {
    app = await openRegistry(database);
    const bytes = readFileSync(fileOf('us-ice-facilities.csv'));
    await app.get(ImportFacilities).execute(operator, { bytes });
  });
  afterAll(() => app?.close());

  const daily = 'us-ice-facility-daily-population.parquet';

  it('are refused as a whole while the portal lacks places that they are about', { timeout: 120_000 }, async () => {
    const refused = await importFile(daily);
    expect(refused).toMatchObject({ refused: true, read: 888_699, added: 0 });
    expect(refused.faults).toHaveLength(70);
    expect(refused.faults.every(({ code, column }) => code === 'facility_unknown' && column !== null)).toBe(true);
    expect(refused.faults.reduce((rows, { further }) => rows + 1 + further, 0)).toBe(87_990);
    expect(await database.rows('SELECT 1 FROM portal.population_reading LIMIT 1')).toEqual([]);
    expect(await database.rows('SELECT 1 FROM portal.reading_dataset')).toEqual([]);
  });

  it(
    'come in whole with those places added, and a second time change nothing',
    { timeout: 300_000 },
    async ({ annotate }) => {
      const tried = await importFile(daily, { addFacilities: true, dryRun: true });
      expect(tried).toMatchObject({ added: 888_699, addedFacilities: 70 });
      const begun = performance.now();
      const imported = await importFile(daily, { addFacilities: true });
      await annotate(`${Math.round(888_699 / ((performance.now() - begun) / 1_000))} rows/s`);
      expect(imported).toMatchObject({ refused: false, added: 888_699, addedFacilities: 70, faults: [] });
      expect(await importFile(daily)).toMatchObject({ added: 0, replaced: 0, confirmed: 0, unchanged: 888_699 });
      const [count] = await database.rows<{ n: number; sum: number }>(
        `SELECT count(*) AS n, sum("values"[1]) AS sum FROM portal.population_reading`,
      );
      expect(count?.n).toBe(888_699);
      expect(await database.rows('SELECT 1 FROM portal.population_reading_history')).toEqual([]);
    },
  );

  it(
    'take the yearly file with both rows of a place that has two, and the workbook below its banners',
    { timeout: 120_000 },
    async () => {
      const yearly = 'us-ice-average-daily-population.csv';
      expect((await importFile(yearly)).faults.length).toBeGreaterThan(0);
      expect(await importFile(yearly, { addFacilities: true })).toMatchObject({ added: 2_662, faults: [] });
      expect(await importFile(yearly)).toMatchObject({ added: 0, replaced: 0, unchanged: 2_662 });
      const workbook = 'us-ice-detention-statistics-fy2025.xlsx';
      expect(await importFile(workbook)).toMatchObject({ added: 189, faults: [] });
      expect(await importFile(workbook)).toMatchObject({ added: 0, replaced: 0, unchanged: 189 });
      const laPalma = await app.get(FacilityReadings).page(operator, {
        facilityId: await facilityOf('LPLCCAZ'),
        dataset: 'us-ice-average-daily-population',
        group: 'all',
        measure: 'average',
        resolution: 'year',
        from: '2018-10-01',
        to: '2018-10-01',
        limit: 10,
      });
      expect(laPalma.map(({ value }) => value)).toEqual([1221.5, 481.6]);
    },
  );

  it('read back by day and month as the file has them', async () => {
    const asked = {
      facilityId: await facilityOf('ZAVCOTX'),
      dataset: 'us-ice-facility-daily-population',
      group: 'all',
      measure: 'at_midnight',
      from: '2026-03-01',
      to: '2026-12-31',
      limit: 100,
    } as const;
    const days = await app.get(FacilityReadings).page(operator, { ...asked, resolution: 'day' });
    expect(days.map(({ period }) => period).at(-1)).toBe('2026-03-10');
    expect(days).toHaveLength(10);
    const months = await app.get(FacilityReadings).page(operator, { ...asked, resolution: 'month' });
    expect(months).toMatchObject([{ period: '2026-03-01', readings: 10, possible: 31 }]);
  });
});
