import { insertPublishedContext, insertPublishedFacilities, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openReadingApp } from './reading-app.fixture.js';

const database = useDatabase();
let app: NestFastifyApplication;

const statistic = (slug: string, period: string, value: number, more: object = {}) => ({
  slug,
  kind: 'statistic',
  days: [`${period}-01`, `${period}-28`] as const,
  content: { series: 'demo-removals', period, value, unit: 'persons', population: null, method: null, ...more },
});

beforeAll(async () => {
  await insertPublishedFacilities(database, 3);
  await database.rows(
    `UPDATE published.facility SET latitude = 1.5, longitude = -2.5, coordinate_precision = 'town', type = 'prison'
     WHERE slug = 'demo-site-1'`,
  );
  await insertPublishedContext(database, [
    {
      slug: 'move-b',
      kind: 'transfer',
      days: ['2025-03-15', '2025-03-16'],
      facilities: ['demo-site-1'],
      countries: ['XA'],
    },
    {
      slug: 'move-a',
      kind: 'transfer',
      days: ['2025-03-15', '2025-03-16'],
      facilities: ['demo-site-1'],
      countries: ['XB'],
    },
    { slug: 'move-late', kind: 'transfer', days: ['2025-06-01', '2025-06-01'], facilities: ['demo-site-2'] },
    { slug: 'move-undated', kind: 'transfer', claimant: '=HYPERLINK("x")' },
    { slug: 'order-open', kind: 'legal_order', days: ['2025-03-15', null], facilities: ['demo-site-1'] },
    { slug: 'deal', kind: 'agreement', days: ['2025-03-01', '2025-03-01'], countries: ['XA', 'XB'] },
    statistic('before', '2024-02', 12_000),
    statistic('before-other', '2024-02', 11_500, { method: 'counted flights' }),
    statistic('after', '2025-02', 11_000),
  ]);
  app = await openReadingApp(database);
});
afterAll(() => app.close());

const get = (path: string) => request(app.getHttpServer()).get(`/v1/${path}`);
const slugsOf = async (path: string): Promise<string[]> => {
  const { body } = await get(path).expect(200);
  return body.items.map(({ slug }: { slug: string }) => slug);
};

describe('lists of records', () => {
  it('come newest first, undated last, and in pages that leave nothing out', async () => {
    const all = ['move-late', 'move-a', 'move-b', 'move-undated'];
    expect(await slugsOf('transfers')).toEqual(all);
    const paged: string[] = [];
    for (let cursor = ''; ;) {
      const { body } = await get(`transfers?limit=1${cursor}`).expect(200);
      paged.push(...body.items.map(({ slug }: { slug: string }) => slug));
      if (body.nextCursor === null) break;
      cursor = `&cursor=${body.nextCursor}`;
    }
    expect(paged).toEqual(all);
  });

  it('hold what the filters ask for: an open end is open, and what has no date is in no span', async () => {
    expect(await slugsOf('transfers?facility=demo-site-2')).toEqual(['move-late']);
    expect(await slugsOf('transfers?country=XB')).toEqual(['move-a']);
    expect(await slugsOf('transfers?from=2025-04')).toEqual(['move-late']);
    expect(await slugsOf('transfers?to=2025-03-15')).toEqual(['move-a', 'move-b']);
    expect(await slugsOf('orders?from=2026')).toEqual(['order-open']);
    expect(await slugsOf('orders?to=2025-03-14')).toEqual([]);
    expect(await slugsOf('context?kind=agreement')).toEqual(['deal']);
    expect(await slugsOf('context?facility=demo-site-1&from=2026')).toEqual(['order-open']);
    expect(await slugsOf('statements')).toEqual([]);
  });

  it('refuse what they do not know, with the field', async () => {
    for (const [query, field] of [
      ['x=1', '*'],
      ['from=2025-02-31', 'from'],
      ['from=2025-13', 'from'],
      ['to=2025-01&from=2025-02', 'to'],
      ['country=xa', 'country'],
      ['facility=../a', 'facility'],
      ['limit=0', 'limit'],
      ['kind=transfer', '*'],
      [`cursor=${cursorOf(['2025-02-31', 'a'])}`, 'cursor'],
      [`cursor=${cursorOf(['soon', 'a'])}`, 'cursor'],
    ] as const) {
      const { body } = await get(`transfers?${query}`).expect(400);
      expect(body.errors[0].field).toBe(field);
    }
    await get('context?kind=rumour').expect(400);
  });
});

const cursorOf = (values: unknown[]): string => Buffer.from(JSON.stringify(values)).toString('base64url');

describe('one record', () => {
  it('is the stored answer with its address, under its own kind', async () => {
    const { body, headers } = await get('transfers/move-a').expect(200);
    expect(body).toMatchObject({
      url: 'https://habeas.test/v1/transfers/move-a',
      slug: 'move-a',
      sources: [{ title: '=A page' }],
    });
    expect(headers['etag']).toBe(`"${body.hash}"`);
    await get('transfers/move-a').set('If-None-Match', `"${body.hash}"`).expect(304);
    await get('orders/move-a').expect(404);
    await get('transfers/none').expect(404);
    const deal = await get('context/deal').expect(200);
    expect(deal.body.url).toBe('https://habeas.test/v1/context/deal');
  });
});

describe('downloads of records', () => {
  it('are CSV that a spreadsheet does not run', async () => {
    const { text } = await get('transfers.csv').buffer(true).expect(200);
    const lines = text.trim().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[4]).toContain(`"'=HYPERLINK(""x"")"`);
  });

  it('are whole records, one a line', async () => {
    const { text } = await get('context.ndjson?kind=agreement').buffer(true).expect(200);
    expect(
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ slug: 'deal', sources: [{ id: 'demo-source' }] }]);
  });

  it('are features at the places that have a point; the others have no geometry', async () => {
    const { body, headers } = await get('transfers.geojson').responseType('blob').expect(200);
    expect(headers['content-type']).toBe('application/geo+json; charset=utf-8');
    const { type, features } = JSON.parse(String(body));
    expect(type).toBe('FeatureCollection');
    const shapes = features.map((one: Feature) => [one.properties.slug, one.geometry]);
    expect(shapes).toEqual([
      ['move-late', null],
      ['move-a', { type: 'MultiPoint', coordinates: [[-2.5, 1.5]] }],
      ['move-b', { type: 'MultiPoint', coordinates: [[-2.5, 1.5]] }],
      ['move-undated', null],
    ]);
    const none = await get('statements.geojson').responseType('blob').expect(200);
    expect(JSON.parse(String(none.body))).toEqual({ type: 'FeatureCollection', features: [] });
  });

  it('are not sent again while nothing of them changed', async () => {
    for (const path of [
      'transfers',
      'transfers.csv',
      'transfers.ndjson',
      'transfers.geojson',
      'series/demo-removals/values.csv',
      'facilities/demo-site-1/timeline',
      'facilities/demo-site-1/timeline.csv',
      'facilities.geojson',
      'series',
      'series/demo-removals',
    ]) {
      const { headers } = await get(path).buffer(true).expect(200);
      await get(path).set('If-None-Match', String(headers['etag'])).expect(304);
    }
  });
});

interface Feature {
  properties: { slug: string };
  geometry: object | null;
}

describe('named series', () => {
  it('are listed with what there is of them', async () => {
    const { body } = await get('series').expect(200);
    expect(body).toEqual({
      items: [{ code: 'demo-removals', values: 3, units: ['persons'], first: '2024-02-01', last: '2025-02-28' }],
      nextCursor: null,
    });
  });

  it('keep values of one period side by side, each with its source, and compare each for itself', async () => {
    const { body } = await get('series/demo-removals?compare=2024-02,2025-02').expect(200);
    expect(
      body.periods.map(({ period, conflicting }: { period: string; conflicting: boolean }) => [period, conflicting]),
    ).toEqual([
      ['2024-02', true],
      ['2025-02', false],
    ]);
    const { from, to, changes } = body.comparison;
    expect([from.values[0].sources[0].title, to.values[0].sources[0].title]).toEqual(['=A page', '=A page']);
    expect(changes).toEqual([
      {
        from: 'before',
        to: 'after',
        difference: -1000,
        percent: -8.3,
        differs: [],
        unstated: ['population', 'method'],
      },
      {
        from: 'before-other',
        to: 'after',
        difference: -500,
        percent: null,
        differs: ['method'],
        unstated: ['population'],
      },
    ]);
  });

  it('refuse to compare what they do not have', async () => {
    for (const compare of ['2024-02', '2024-02,1999', '2024-02,2025-02,2024-02']) {
      const { body } = await get(`series/demo-removals?compare=${compare}`).expect(400);
      expect(body.errors[0].field).toBe('compare');
    }
    await get('series/none').expect(404);
    await get('series/none/values.csv').expect(404);
  });

  it('are sent as a table and as lines', async () => {
    const { text } = await get('series/demo-removals/values.csv').buffer(true).expect(200);
    expect(text.trim().split('\n')[3]).toBe(
      "after,https://habeas.test/v1/context/after,2025-02,11000,persons,,,Invented office,'=A page,https://paper.example/a",
    );
    const lines = await get('series/demo-removals/values.ndjson').buffer(true).expect(200);
    expect(lines.text.trim().split('\n')).toHaveLength(3);
  });
});

describe('the timeline of a place', () => {
  const kindsOf = async (query: string): Promise<string[]> => {
    const { body } = await get(`facilities/demo-site-1/timeline${query}`).expect(200);
    return body.items
      .map(({ kind, record }: { kind: string; record: { slug: string } }) => `${kind} ${record.slug}`)
      .toSorted();
  };

  it('holds what touches it, by kind and time, in pages', async () => {
    expect(await kindsOf('')).toEqual(['order_event order-open', 'transfer move-a', 'transfer move-b']);
    expect(await kindsOf('?kind=order_event,death')).toEqual(['order_event order-open']);
    expect(await kindsOf('?from=2026')).toEqual(['order_event order-open']);
    const first = await get('facilities/demo-site-1/timeline?limit=2').expect(200);
    const next = await get(`facilities/demo-site-1/timeline?limit=2&cursor=${first.body.nextCursor}`).expect(200);
    expect([first.body.items.length, next.body.items.length, next.body.nextCursor]).toEqual([2, 1, null]);
  });

  it('tells of each event when it was said to be, and what it rests on', async () => {
    const { body } = await get('facilities/demo-site-2/timeline').expect(200);
    expect(body.items).toMatchObject([
      {
        kind: 'transfer',
        happened: { from: '2025-06-01', to: '2025-06-01' },
        sort: { from: '2025-06-01', to: '2025-06-01' },
        record: { kind: 'transfer', slug: 'move-late' },
        title: { en: 'move-late', es: 'move-late' },
        detail: { claimant: 'Invented office', datedBy: 'record' },
      },
    ]);
  });

  it('is sent as a table and as lines, is empty where nothing is known, and refuses what makes no sense', async () => {
    const csv = await get('facilities/demo-site-1/timeline.csv?kind=transfer').buffer(true).expect(200);
    expect(csv.text.trim().split('\n')).toHaveLength(3);
    const lines = await get('facilities/demo-site-1/timeline.ndjson').buffer(true).expect(200);
    expect(lines.text.trim().split('\n')).toHaveLength(3);
    expect((await get('facilities/demo-site-3/timeline').expect(200)).body).toEqual({ items: [], nextCursor: null });
    for (const form of ['', '.csv', '.ndjson']) await get(`facilities/nowhere/timeline${form}`).expect(404);
    for (const query of ['kind=party', 'from=2025-02-31', 'x=1', `cursor=${cursorOf(['2025-01-01', 'no-id'])}`])
      await get(`facilities/demo-site-1/timeline?${query}`).expect(400);
  });
});

describe('the map', () => {
  const collection = async (query = '') => {
    const { body } = await get(`facilities.geojson${query}`).responseType('blob').expect(200);
    return JSON.parse(String(body));
  };

  it('shows every place, with how exact its point is, and those without one', async () => {
    const { features } = await collection();
    expect(features).toHaveLength(3);
    expect(features[0]).toMatchObject({
      geometry: { type: 'Point', coordinates: [-2.5, 1.5] },
      properties: { slug: 'demo-site-1', precision: 'town', type: 'prison' },
    });
    expect(features[1].geometry).toBeNull();
  });

  it('shows those of a country or a type', async () => {
    expect((await collection('?country=XB')).features).toHaveLength(1);
    expect((await collection('?type=prison')).features).toHaveLength(1);
    await get('facilities.geojson?type=PRISON').expect(400);
  });
});
