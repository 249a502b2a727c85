import { useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openReadingApp } from './reading-app.fixture.js';

const database = useDatabase();
let app: NestFastifyApplication;

beforeAll(async () => {
  await database.rows(
    `INSERT INTO published.reading_dataset (id, key, title, resolution, year_starts_in)
     VALUES (1, 'daily', 'Figures by day', 'day', 1), (2, 'yearly', 'Figures by year', 'year', 10)`,
  );
  await database.rows(
    `INSERT INTO published.reading_group (dataset_id, position, code, measure, unit)
     VALUES (1, 1, 'all', 'at_midnight', 'persons'), (1, 2, 'female', 'at_midnight', 'persons'),
       (2, 1, 'all', 'average', 'persons')`,
  );
  await database.rows(
    `INSERT INTO published.population_total (dataset_id, position, period, value, places) VALUES
       (1, 1, '2025-03-01', 100, 9), (1, 1, '2025-03-31', 50, 4), (1, 1, '2025-05-02', 0, 1), (1, 2, '2025-03-01', 7, 3),
       (2, 1, '2024-10-01', 812.5, 12)`,
  );
  app = await openReadingApp(database);
});
afterAll(() => app.close());

const get = (query: string) => request(app.getHttpServer()).get(`/v1/population${query}`);

describe('the population of all places', () => {
  it('is told by month and by each source apart, with how many places and days it rests on', async () => {
    const { body } = await get('').expect(200);
    expect(body).toMatchObject({ group: 'all', groups: ['all', 'female'] });
    const [daily, yearly] = body.series;
    expect(daily).toMatchObject({
      dataset: 'daily',
      measure: 'at_midnight',
      resolution: 'month',
      sourceResolution: 'day',
    });
    expect(daily.points).toEqual([
      { period: '2025-03', value: 75, low: 50, high: 100, readings: 2, possible: 31, places: 4 },
      { period: '2025-05', value: 0, low: 0, high: 0, readings: 1, possible: 31, places: 1 },
    ]);
    expect(yearly).toMatchObject({ dataset: 'yearly', resolution: 'year', yearStartsIn: 10 });
    expect(yearly.points).toEqual([
      { period: '2024-10', value: 812.5, low: 812.5, high: 812.5, readings: 1, possible: 1, places: 12 },
    ]);
  });

  it('is told by day and by year, of one group and within a span', async () => {
    const days = await get('?resolution=day&to=2025-03-01').expect(200);
    expect(days.body.series[0].points).toEqual([
      { period: '2025-03-01', value: 100, low: 100, high: 100, readings: 1, possible: 1, places: 9 },
    ]);
    const years = await get('?resolution=year&group=female').expect(200);
    expect(years.body.series).toHaveLength(1);
    expect(years.body.series[0].points).toMatchObject([{ period: '2025', value: 7, readings: 1, possible: 365 }]);
  });

  it('refuses a span that ends before it begins', async () => {
    await get('?from=2025-04&to=2025-03').expect(400);
  });
});
