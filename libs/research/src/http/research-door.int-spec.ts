import { createHash } from 'node:crypto';
import { trigramsOf } from '@habeas/kernel';
import { insertPublishedSummaries, useDatabase } from '@habeas/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { openReadingApp } from './reading-app.fixture.js';

const database = useDatabase();
const count = 1_200;
let app: NestFastifyApplication;
let server: ReturnType<NestFastifyApplication['getHttpServer']>;

beforeAll(async () => {
  await insertPublishedSummaries(database, count);
  app = await openReadingApp(database);
  server = app.getHttpServer();
});

afterAll(() => app.close());

const get = (path: string) => request(server).get(`/v1/${path}`);

describe('list of summaries', () => {
  it('answers with stored items and their addresses', async () => {
    const { body } = await get('summaries?limit=2').expect(200);
    expect(body.items).toHaveLength(2);
    const [first] = body.items;
    expect(first.url).toBe(`https://habeas.test/v1/summaries/${first.id}`);
    expect(Object.keys(first).toSorted()).toEqual([
      'affected',
      'categories',
      'contested',
      'demo',
      'facility',
      'id',
      'independentSources',
      'period',
      'proof',
      'publishedAt',
      'singleSource',
      'title',
      'url',
      'version',
    ]);
  });

  it.each(['-publishedAt', 'publishedAt', '-period', 'period', '-proof'])(
    'pages in the order %s without gap or repeat',
    async (sort) => {
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await get(`summaries?limit=100&sort=${sort}${cursor}`).expect(200);
        seen.push(...body.items.map(({ id }: { id: string }) => id));
        cursor = body.nextCursor === null ? '' : `&cursor=${body.nextCursor}`;
      } while (cursor);
      expect(seen).toHaveLength(count);
      expect(new Set(seen).size).toBe(count);
    },
  );

  it('filters by place, category, group, norm, country, time, proof and language', async () => {
    const items = async (query: string) => (await get(`summaries?limit=100&${query}`).expect(200)).body.items;
    for (const item of await items('facility=demo-site-3')) expect(item.facility.slug).toBe('demo-site-3');
    for (const item of await items('country=XB')) expect(item.facility.country).toBe('XB');
    const codes = (item: { categories: { code: string }[] }) => item.categories.map(({ code }) => code);
    for (const item of await items('category=HLT.ACC')) expect(codes(item)).toContain('HLT.ACC');
    for (const item of await items('category=MAT'))
      expect(codes(item).some((code) => code.startsWith('MAT.'))).toBe(true);
    for (const item of await items('from=2016-02&to=2016-04'))
      expect(item.period >= '2016-02' && item.period <= '2016-04').toBe(true);
    for (const item of await items('proof=3')) expect(item.proof.level).toBe(3);
    expect(await items('norm=NMR:22')).toHaveLength(100);
    expect(await items('norm=NMR:43')).toHaveLength(0);
    expect(await items('lang=es')).toHaveLength(100);
  });

  it('searches in both languages, stems words, and finds without accents', async () => {
    const titles = async (q: string) =>
      (await get(`summaries?limit=5&q=${encodeURIComponent(q)}`).expect(200)).body.items.map(
        ({ title }: { title: { en: string } }) => title.en,
      );
    expect((await titles('detainee medicines'))[0]).toContain('Medicine');
    expect((await titles('personas explicó calor'))[0]).toContain('Heat');
    expect((await titles('explico dias calor'))[0]).toContain('Heat');
    expect(await titles('zebra')).toEqual([]);
    expect(await titles(`'; DROP TABLE published.summary; -- & | ! ( :*`)).toEqual([]);
  });

  it('refuses unknown filters, orders, limits and cursors of another order', async () => {
    for (const query of [
      'limit=0',
      'limit=101',
      'limit=1e3',
      'sort=id',
      'sort=(select 1)',
      'colour=red',
      'proof=9',
      'from=March',
      'from=2025-02-31',
      'to=2023-02-29',
      'cursor=abc',
      'facility=a&facility=b',
      'q=%00',
    ]) {
      await get(`summaries?${query}`).expect(400);
    }
    const { body } = await get('summaries?limit=1&sort=period').expect(200);
    await get(`summaries?limit=1&sort=-period&cursor=${body.nextCursor}`).expect(400);
  });

  it('streams every row as CSV that a spreadsheet does not run, and as NDJSON', async () => {
    await database.rows(
      `UPDATE published.summary SET title_en = '=cmd()' WHERE id = (SELECT id FROM published.summary ORDER BY id LIMIT 1)`,
    );
    const csv = await get('summaries.csv').buffer(true).expect(200);
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    const lines = csv.text.trim().split('\n');
    expect(lines).toHaveLength(count + 1);
    expect(lines[0]).toContain('id,url,version,title_en');
    expect(csv.text).toContain(",'=cmd(),");
    const ndjson = await get('summaries.ndjson?facility=demo-site-3')
      .buffer(true)
      .parse((stream, done) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
        stream.on('end', () => done(null, text));
      })
      .expect(200);
    const rows = String(ndjson.body)
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(rows).toHaveLength(count / 50);
    await get('summaries.csv').set('If-None-Match', String(csv.headers['etag'])).expect(304);
  });
});

describe('one summary', () => {
  it('answers with its text, its versions and its hash as ETag, and 304 to whoever has it', async () => {
    const { id } = (await get('summaries?limit=1')).body.items[0];
    const { body, headers } = await get(`summaries/${id}`).expect(200);
    expect(headers['etag']).toBe(`"${body.hash}"`);
    expect(body.versions).toEqual([{ version: 1, publishedAt: body.publishedAt, hash: body.hash }]);
    expect(body.method.es).toContain('segunda persona');
    await get(`summaries/${id}`).set('If-None-Match', `"${body.hash}"`).expect(304);
    const version = await get(`summaries/${id}/versions/1`).expect(200);
    expect(version.body.body).toEqual(body.body);
    await get(`summaries/${id}/versions/2`).expect(404);
  });

  it('sends a browser to the page', async () => {
    const { id } = (await get('summaries?limit=1')).body.items[0];
    const { headers } = await get(`summaries/${id}`).set('Accept', 'text/html,application/xhtml+xml').expect(303);
    expect(headers['location']).toBe(`/summaries/${id}`);
  });

  it('answers 410 with the tombstone for a retracted one, 404 for an unknown one, 400 for no id', async () => {
    const id = '0b0e7f3c-9a4e-4a53-9a35-1f6d1c5b8d11';
    await get(`summaries/${id}`).expect(404);
    await database.rows(`INSERT INTO published.retraction VALUES ($1, 2, 'risk', '2026-03-01')`, [id]);
    const { body } = await get(`summaries/${id}`).expect(410);
    expect(body).toMatchObject({
      code: 'retracted',
      tombstone: { id, version: 2, reason: 'risk', retractedAt: '2026-03-01' },
    });
    await get(`summaries/${id}/versions/1`).expect(410);
    await get('summaries/none').expect(400);
  });
});

describe('places', () => {
  it('lists them by country and by part of a name, and pages', async () => {
    const { body } = await get('facilities?limit=10&country=XB').expect(200);
    expect(body.items).toHaveLength(10);
    const next = await get(`facilities?limit=10&country=XB&cursor=${body.nextCursor}`).expect(200);
    expect(next.body.items[0].slug > body.items[9].slug).toBe(true);
    expect((await get('facilities?q=SITE 7').expect(200)).body.items).toHaveLength(1);
  });

  it('finds a place by a misspelled name or an alias, with the likeliest first, and pages', async () => {
    await database.rows(
      `INSERT INTO published.facility (id, slug, name, country, names, folded_names, trigrams, is_demo)
       VALUES (gen_random_uuid(), 'almena-verde', 'Almena Verde', 'XA', '[]', $1, $2, true)`,
      ['almena verde | centro de reclusion norte', trigramsOf('almena verde | centro de reclusion norte')],
    );
    const slugs = async (q: string) =>
      (await get(`facilities?q=${encodeURIComponent(q)}`).expect(200)).body.items.map(
        ({ slug }: { slug: string }) => slug,
      );
    for (const q of ['almena', 'Almna Verde', 'ALMENA VERDDE', 'reclusión', 'reclucion norte', 'verde almena'])
      expect(await slugs(q), q).toEqual(['almena-verde']);
    for (const q of ['zzz', '%', '---', "'; --"]) expect(await slugs(q), q).toEqual([]);
    const first = await get('facilities?q=demo site&limit=30').expect(200);
    const second = await get(`facilities?q=demo site&limit=30&cursor=${first.body.nextCursor}`).expect(200);
    const all = [...first.body.items, ...second.body.items].map(({ slug }: { slug: string }) => slug);
    expect(new Set(all).size).toBe(50);
    await get(`facilities?cursor=${first.body.nextCursor}`).expect(400);
    expect((await slugs('demmo site 7'))[0]).toBe('demo-site-7');
  });

  it('shows a profile with claims side by side and suppressed counts', async () => {
    await database.rows(
      `INSERT INTO published.facility_claim (id, facility_id, predicate, value_number, unit, claimant, check_status, source_title, position)
       SELECT gen_random_uuid(), id, 'capacity', n * 1000, 'persons', 'Body ' || n, 'unchecked', 'A page', n
       FROM published.facility, generate_series(1, 2) n WHERE slug = 'demo-site-1'`,
    );
    const { body } = await get('facilities/demo-site-1').expect(200);
    expect(body.claims.map(({ value, claimant }: { value: number; claimant: string }) => [value, claimant])).toEqual([
      [1000, 'Body 1'],
      [2000, 'Body 2'],
    ]);
    for (const { value, status } of body.counts)
      expect(value === null ? status === 'suppressed' : value % 10 === 0).toBe(true);
    await get('facilities/none').expect(404);
  });

  it('says what is covered, and that no report is not no abuse', async () => {
    const { body } = await get('availability?facility=demo-site-1').expect(200);
    expect(body.note.en).toContain('No report is not no abuse');
    expect(body.items[0].months.length).toBeGreaterThan(5);
  });
});

describe('statistics', () => {
  interface Cell {
    key: Record<string, string>;
    value: number | null;
    status: string;
  }
  const cells = async (query: string): Promise<Cell[]> => (await get(`statistics?${query}`).expect(200)).body.cells;

  it('counts only what every report agrees to be counted, and says so', async () => {
    const totalOf = async () => (await get('statistics?by=country&measure=summaries').expect(200)).body;
    const before = await totalOf();
    expect(before.coverage).toMatchObject({ countedConsent: 'aggregate_statistics' });
    expect(before.coverage.note.en).toContain('agree to be counted');
    await database.rows(`UPDATE published.summary SET countable = false WHERE country = 'XB'`);
    await database.rows('UPDATE published.change_counter SET counting_ended = counting_ended + 1');
    const after = await totalOf();
    expect(after.cells.map(({ key }: Cell) => key)).toEqual([{ country: 'XA' }]);
    expect((await get('summaries?country=XB&limit=1').expect(200)).body.items).toHaveLength(1);
    await database.rows('UPDATE published.summary SET countable = true');
    await database.rows('UPDATE published.change_counter SET counting_ended = counting_ended + 1');
    expect((await totalOf()).total).toEqual(before.total);
  });

  it('counts by one and two dimensions and says what was suppressed', async () => {
    const { body } = await get('statistics?by=category').expect(200);
    expect(body.policy.k).toBe(10);
    expect(body.cells.map(({ key }: Cell) => key.category)).toEqual([
      'CON.FAM',
      'HLT.ACC',
      'HLT.MED',
      'MAT.FOO',
      'MAT.WAT',
    ]);
    const crossed = await get('statistics?by=facility,month&measure=summaries').expect(422);
    expect(crossed.body.code).toBe('too_many_cells');
    const byYear = await get('statistics?by=facility,year&measure=summaries').expect(200);
    expect(byYear.body.suppressed).toBe(byYear.body.cells.filter(({ status }: Cell) => status === 'suppressed').length);
    expect(byYear.body.suppressed).toBeGreaterThan(0);
  });

  it('never answers with a number below k, nor with two whose difference is below k', async () => {
    const shown = (
      await Promise.all(
        [
          'by=category',
          'by=country,proof',
          'by=year',
          'by=group,country',
          'by=facility&measure=summaries',
          'by=category,year&country=XB',
        ].map(cells),
      )
    )
      .flat()
      .map(({ value }) => value)
      .filter((value) => value !== null);
    expect(shown.length).toBeGreaterThan(20);
    for (const value of shown) expect(value === 0 || value >= 10).toBe(true);
    for (const one of shown) for (const other of shown) expect(one === other || Math.abs(one - other) >= 10).toBe(true);
  });

  it('gives a cell the same answer in a table and through a filter', async () => {
    const crossed = await cells('by=country,category');
    const filtered = await cells('by=category&country=XA');
    for (const { key, value } of filtered) {
      expect(crossed.find((cell) => cell.key.country === 'XA' && cell.key.category === key.category)?.value).toBe(
        value,
      );
    }
  });

  it('takes a whole year or a month as filter, and refuses ranges that could be subtracted', async () => {
    expect(await cells('by=country&from=2016&to=2016')).toEqual(await cells('by=country&from=2016-01&to=2016-12'));
    await get('statistics?by=country&from=2016-01&to=2016-03').expect(422);
    expect((await cells('by=month&from=2016-01&to=2016-03')).map(({ key }) => key.month)).toEqual([
      '2016-01',
      '2016-02',
      '2016-03',
    ]);
    await get('statistics?by=month,year').expect(422);
    await get('statistics?by=colour').expect(400);
    await get('statistics').expect(400);
  });

  it('takes a vetted researcher to the lower threshold', async () => {
    const { body } = await get('statistics?by=facility&measure=summaries')
      .set('Authorization', 'Bearer research-key-two')
      .expect(200);
    expect(body.policy.k).toBe(5);
  });

  beforeAll(() => addKey('research-key-two'));
});

describe('changes and codebook', () => {
  it('lists every change once, without a gap', async () => {
    const sequences: number[] = [];
    for (let since = 0, more = true; more;) {
      const { body } = await get(`changes?since=${since}&limit=500`).expect(200);
      sequences.push(...body.items.map(({ sequence }: { sequence: number }) => sequence));
      since = body.lastSequence;
      more = body.more;
    }
    expect(sequences).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  });

  it('gives the codebook with the check status of each norm', async () => {
    const { body } = await get('taxonomy').expect(200);
    expect(body.groups.map(({ code }: { code: string }) => code)).toEqual(['MAT', 'HLT', 'CON']);
    expect(body.groups[0].categories[0].provisions[0].checkStatus).toBe('unchecked');
    const title = { en: 'Nelson Mandela Rules', es: 'Reglas Nelson Mandela' };
    const force = [{ country: 'SV', legalForce: 'authoritative_soft_law' }];
    expect(body.instruments).toEqual([{ id: 'NMR', title, checkStatus: 'confirmed', force }]);
  });
});

describe('the door', () => {
  it('counts calls and tells how many are left', async () => {
    const { headers } = await get('taxonomy').expect(200);
    expect(headers).toMatchObject({ 'ratelimit-limit': '100000', 'ratelimit-policy': '100000;w=60' });
    await addKey('research-key-one');
    const statuses: number[] = [];
    for (let call = 0; call < 5; call += 1) {
      statuses.push((await get('taxonomy').set('Authorization', 'Bearer research-key-one')).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    const refused = await get('taxonomy').set('Authorization', 'Bearer research-key-one').expect(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body.code).toBe('too_many_requests');
  });

  it('refuses a key that does not hold', async () => {
    const { body } = await get('taxonomy').set('Authorization', 'Bearer nobody-knows-this').expect(401);
    expect(body.code).toBe('key_invalid');
    const { headers } = await get('taxonomy').set('Authorization', 'Bearer nobody-knows-this').expect(401);
    expect(headers['www-authenticate']).toBe('Bearer realm="habeas"');
  });

  it('only reads', async () => {
    for (const method of ['post', 'put', 'delete', 'patch'] as const) {
      const { headers, body } = await request(server)[method]('/v1/summaries').expect(405);
      expect(headers['allow']).toBe('GET, HEAD');
      expect(body.status).toBe(405);
    }
    await get('nothing-here').expect(404);
  });

  it('sends an ETag with every answer and 304 to whoever has it', async () => {
    for (const path of [
      'summaries',
      'facilities',
      'facilities/demo-site-2',
      'facilities/demo-site-2/timeline',
      'statistics?by=year',
      'changes',
      'taxonomy',
      'availability',
    ]) {
      const { headers } = await get(path).expect(200);
      await get(path).set('If-None-Match', String(headers['etag'])).expect(304);
    }
  });
});

describe('the wall', () => {
  it('denies the reading role every table outside published, and every write inside', async () => {
    const { sql } = await database.as('research');
    const tables = await database.rows<{ name: string; schema: string }>(
      `SELECT format('%I.%I', n.nspname, c.relname) AS name, n.nspname AS schema
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg_toast%'`,
    );
    expect(tables.filter(({ schema }) => schema === 'portal').length).toBeGreaterThan(20);
    for (const { name, schema } of tables) {
      const read = sql.rows(`SELECT * FROM ${name} LIMIT 1`);
      if (schema === 'published') await expect(read).resolves.toBeDefined();
      else await expect(read, name).rejects.toThrow(/permission denied/);
      await expect(sql.rows(`DELETE FROM ${name}`), name).rejects.toThrow(/permission denied|read-only/);
    }
  });

  it('holds tables only, and no id that tells a time', async () => {
    const others = await database.rows(
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'published' AND c.relkind NOT IN ('r', 'i', 't')`,
    );
    expect(others).toEqual([]);
    const functions = await database.rows(
      `SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname = 'published'`,
    );
    expect(functions).toEqual([]);
    const times = await database.rows(
      `SELECT table_name, column_name FROM information_schema.columns
       WHERE table_schema = 'published' AND data_type LIKE 'timestamp%' AND table_name <> 'research_key'`,
    );
    expect(times).toEqual([]);
  });
});

async function addKey(key: string): Promise<void> {
  const hash = createHash('sha256').update(key).digest('hex');
  await database.rows(
    `INSERT INTO published.research_key (key_hash, tier, expires_at) VALUES ($1, 'elevated', now() + interval '1 day')`,
    [hash],
  );
}
