import { addKey } from './reading-app.fixture.js';
import { useReadingDoor } from './reading-door.fixture.js';

const { database, get, send } = useReadingDoor(1_200);

describe('the door', () => {
  it('counts calls and tells how many are left', async () => {
    const { headers } = await get('taxonomy').expect(200);
    expect(headers).toMatchObject({ 'ratelimit-limit': '100000', 'ratelimit-policy': '100000;w=60' });
    await addKey(database, 'research-key-one');
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
      const { headers, body } = await send(method, 'summaries').expect(405);
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
