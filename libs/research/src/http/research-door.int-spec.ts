import { trigramsOf } from '@habeas/kernel';
import { useReadingDoor } from './reading-door.fixture.js';

const count = 1_200;
const { database, get } = useReadingDoor(count);

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
