import { useDatabase } from '@habeas/testing';
import pg from 'pg';
import { checkDurability } from './bootstrap.js';

const database = useDatabase();

/** A connection that sees the given settings in place of the server's own. */
async function withSettings(settings: Readonly<Record<string, string>>, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: database.url('owner') });
  await client.connect();
  const rows = Object.entries(settings).map(([name, setting]) => `('${name}', '${setting}')`);
  await client.query(`CREATE TEMPORARY VIEW pg_settings AS SELECT * FROM (VALUES ${rows.join()}) AS s (name, setting)`);
  await work(client).finally(() => client.end());
}

const safe = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };

describe('a server', () => {
  it.each(Object.keys(safe))('that may forget what it has acknowledged is refused: %s is off', async (name) => {
    await withSettings({ ...safe, [name]: 'off' }, async (client) => {
      await expect(checkDurability(client)).rejects.toThrow(`${name}=off`);
    });
  });

  it.each(['on', 'local', 'remote_apply'])('that keeps it is taken: synchronous_commit is %s', async (setting) => {
    await withSettings({ ...safe, synchronous_commit: setting }, async (client) => {
      await expect(checkDurability(client)).resolves.toBeUndefined();
    });
  });
});
