import { insertPublishedFacilities, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openReadingApp } from './reading-app.fixture.js';

const database = useDatabase();
let app: NestFastifyApplication;

beforeAll(async () => {
  await insertPublishedFacilities(database, 3);
  await insertDataset(1, 'daily', 'day', 1);
  await insertDataset(2, 'yearly', 'year', 10);
  await database.rows(
    `INSERT INTO published.reading_series (id, facility_id, dataset_id)
     SELECT 10 * d.id, f.id, d.id FROM published.facility f, published.reading_dataset d WHERE f.slug = 'demo-site-1'`,
  );
  await database.rows(
    `INSERT INTO published.population_reading (series_id, period, position, "values") VALUES
       (10, '2025-03-01', 0, '{10,4}'), (10, '2025-03-02', 0, '{0,NULL}'), (10, '2025-05-31', 0, '{30,NULL}'),
       (20, '2024-10-01', 0, '{12.5,NULL}'), (20, '2024-10-01', 1, '{7,NULL}')`,
  );
  await database.rows(
    `INSERT INTO published.facility_claim (id, facility_id, predicate, value_number, claimant, claim_date, check_status, position)
     SELECT gen_random_uuid(), f.id, c.predicate, c.value, c.claimant, '2025', 'unchecked', c.value
     FROM published.facility f, (VALUES ('capacity_maximum', 20, 'The office'), ('capacity_planned', 15, 'A watch'),
       ('people_held', 25, 'A newspaper'), ('opened', NULL, 'The office')) AS c (predicate, value, claimant)
     WHERE f.slug = 'demo-site-1' AND c.value IS NOT NULL`,
  );
  app = await openReadingApp(database);
});
afterAll(() => app.close());

async function insertDataset(id: number, key: string, resolution: string, yearStartsIn: number): Promise<void> {
  await database.rows(
    `INSERT INTO published.reading_dataset (id, key, title, publisher, resolution, year_starts_in)
     VALUES ($1, $2, '=Figures', 'Invented office', $3, $4)`,
    [id, key, resolution, yearStartsIn],
  );
  await database.rows(
    `INSERT INTO published.reading_group (dataset_id, position, code, measure, unit)
     VALUES ($1, 1, 'all', 'average', 'persons'), ($1, 2, 'female', 'average', 'persons')`,
    [id],
  );
}

const get = (query: string) => request(app.getHttpServer()).get(`/v1/facilities/demo-site-1/population${query}`);

describe('the population of a place', () => {
  it('is told by each source apart, gaps absent and zeros kept', async () => {
    const { body } = await get('?resolution=day').expect(200);
    expect(body).toMatchObject({ facility: 'demo-site-1', group: 'all', groups: ['all', 'female'] });
    const [daily, yearly] = body.series;
    const day = (period: string, value: number) => ({
      period,
      value,
      low: value,
      high: value,
      readings: 1,
      possible: 1,
    });
    expect(daily).toEqual({
      dataset: 'daily',
      group: 'all',
      measure: 'average',
      unit: 'persons',
      resolution: 'day',
      sourceResolution: 'day',
      yearStartsIn: 1,
      source: { title: '=Figures', publisher: 'Invented office', url: null },
      points: [day('2025-03-01', 10), day('2025-03-02', 0), day('2025-05-31', 30)],
    });
    expect(yearly).toMatchObject({ dataset: 'yearly', resolution: 'year', yearStartsIn: 10 });
    expect(yearly.points).toEqual([day('2024-10', 12.5), day('2024-10', 7)]);
  });

  it('is a mean over the readings there are, with their number and range, and no value for a month without any', async () => {
    const { body } = await get('?from=2025&to=2025-12').expect(200);
    expect(body.series[0].points).toEqual([
      { period: '2025-03', value: 5, low: 0, high: 10, readings: 2, possible: 31 },
      { period: '2025-05', value: 30, low: 30, high: 30, readings: 1, possible: 31 },
    ]);
    expect(body.series[1].points).toEqual([]);
    const year = await get('?resolution=year&group=female').expect(200);
    expect(year.body.series[0].points).toEqual([
      { period: '2025', value: 4, low: 4, high: 4, readings: 1, possible: 365 },
    ]);
  });

  it('stands beside claims of capacity and of people held, each with who says so, and merges none', async () => {
    const { body } = await get('').expect(200);
    const of = (claims: { value: number; claimant: string }[]) =>
      claims.map(({ value, claimant }) => [value, claimant]);
    expect(of(body.capacity)).toEqual([
      [15, 'A watch'],
      [20, 'The office'],
    ]);
    expect(of(body.held)).toEqual([[25, 'A newspaper']]);
  });

  it('is sent as a table that a spreadsheet does not run and as lines, and not again when it is unchanged', async () => {
    const csv = await get('.csv?resolution=day').buffer(true).expect(200);
    const lines = csv.text.trim().split('\n');
    expect(lines).toHaveLength(6);
    expect(lines[1]).toBe(
      `demo-site-1,daily,'=Figures,Invented office,,all,average,persons,day,2025-03-01,10,10,10,1,1`,
    );
    const ndjson = await get('.ndjson').buffer(true).expect(200);
    expect(JSON.parse(ndjson.text.split('\n')[0] ?? '')).toMatchObject({
      dataset: 'daily',
      period: '2025-03',
      value: 5,
    });
    for (const form of ['', '.csv', '.ndjson']) {
      const { headers } = await get(form).buffer(true).expect(200);
      await get(form)
        .set('If-None-Match', headers['etag'] ?? '')
        .expect(304);
    }
  });

  it('refuses what makes no sense, and knows no place that is not public', async () => {
    for (const query of [
      'from=March',
      'to=2025-02-31',
      'from=2025-02&to=2025-01',
      'resolution=hour',
      'group=A!',
      'x=1',
    ])
      await get(`?${query}`).expect(400);
    await request(app.getHttpServer()).get('/v1/facilities/nowhere/population').expect(404);
    const empty = await request(app.getHttpServer()).get('/v1/facilities/demo-site-2/population').expect(200);
    expect(empty.body).toMatchObject({ groups: [], series: [], capacity: [] });
  });
});
