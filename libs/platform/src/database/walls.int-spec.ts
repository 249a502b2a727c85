import { asPublisher } from './as-publisher.js';
import { sqlIn } from './transaction.js';
import { sqlStateOf } from './constraint-of.js';
import { useDatabase } from '@habeas/testing';

const permissionDenied = '42501';
const database = useDatabase();
/** Schemas that are ours and not the server's. */
const own = `nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'`;

async function stateOf(attempt: Promise<unknown>): Promise<string | undefined> {
  try {
    await attempt;
    return undefined;
  } catch (error) {
    return sqlStateOf(error);
  }
}

describe('the first wall', () => {
  it('lets the research role read no table outside `published`', async () => {
    const tables = await database.rows<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
       WHERE schemaname NOT IN ('published', 'pg_catalog', 'information_schema')`,
    );
    expect(tables.length).toBeGreaterThan(3);
    const { sql } = await database.as('research');
    for (const { name } of tables) {
      expect([name, await stateOf(sql.rows(`SELECT 1 FROM ${name} LIMIT 1`))]).toEqual([name, permissionDenied]);
    }
  });

  it('gives the research role no right at all outside `published`: no schema, no table, no column, no sequence', async () => {
    const schemas = await database.rows<{ name: string }>(
      `SELECT nspname AS name FROM pg_namespace WHERE ${own} AND has_schema_privilege('habeas_research', oid, 'USAGE, CREATE')`,
    );
    const relations = await database.rows<{ name: string }>(
      `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE ${own} AND nspname <> 'published' AND CASE relkind
         WHEN 'S' THEN has_sequence_privilege('habeas_research', c.oid, 'USAGE, SELECT, UPDATE')
         WHEN 'r' THEN has_any_column_privilege('habeas_research', c.oid, 'SELECT, INSERT, UPDATE, REFERENCES')
           OR has_table_privilege('habeas_research', c.oid, 'DELETE, TRUNCATE, TRIGGER')
         ELSE false END`,
    );
    expect([schemas, relations]).toEqual([[{ name: 'published' }], []]);
  });

  it('lets the research role read every table of `published`, also one made later, and change none', async () => {
    await (
      await database.as('owner')
    ).sql.rows('SET ROLE habeas_owner; CREATE TABLE published.made_later (id int); RESET ROLE');
    const { sql } = await database.as('research');
    expect(await sql.rows('SELECT * FROM published.made_later')).toEqual([]);
    expect(await stateOf(sql.rows('INSERT INTO published.made_later VALUES (1)'))).toMatch(/^(42501|25006)$/);
    expect(await stateOf(sql.rows('SET TRANSACTION READ WRITE; INSERT INTO published.made_later VALUES (1)'))).toBe(
      permissionDenied,
    );
  });

  it('holds no view and no function in `published`: a view would read with its owner’s rights', async () => {
    const views = await database.rows(`SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'published' AND c.relkind IN ('v', 'm', 'f')`);
    const functions = await database.rows(`SELECT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
      WHERE n.nspname = 'published'`);
    expect([views, functions]).toEqual([[], []]);
  });

  it.each([
    'CREATE TEMPORARY TABLE scratch (id int)',
    'CREATE TABLE published.mine (id int)',
    'SELECT pg_sleep(0)',
    'SELECT pg_advisory_lock(1)',
    'SELECT lo_create(0)',
    'SET ROLE habeas_publisher',
    'SET ROLE habeas_api',
  ])('refuses the research role: %s', async (statement) => {
    const { sql } = await database.as('research');
    expect(await stateOf(sql.rows(`SET TRANSACTION READ WRITE; ${statement}`))).toBe(permissionDenied);
  });

  it.each(['api', 'worker'] as const)(
    'lets %s write `published` only as the publisher, inside one transaction',
    async (door) => {
      const owner = await database.as('owner');
      await owner.sql.rows(`SET ROLE habeas_owner; CREATE TABLE published.only_${door} (id int);
      GRANT INSERT ON published.only_${door} TO habeas_publisher; RESET ROLE`);
      const { transactor, sql } = await database.as(door);
      const insert = `INSERT INTO published.only_${door} VALUES (1)`;
      expect(await stateOf(sql.rows(insert))).toBe(permissionDenied);
      await transactor.run((tx) => asPublisher(tx, () => sqlIn(tx).affected(insert)));
      expect(
        await stateOf(
          transactor.run(async (tx) => {
            await asPublisher(tx, () => sqlIn(tx).affected(insert));
            await sqlIn(tx).affected(insert);
          }),
        ),
      ).toBe(permissionDenied);
      expect(await database.rows(`SELECT id FROM published.only_${door}`)).toHaveLength(1);
    },
  );

  it('lets nobody but the publisher write a table of `published`', async () => {
    const writers = await database.rows<{ door: string; name: string }>(
      `SELECT door, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
         unnest(ARRAY['habeas_api', 'habeas_worker', 'habeas_research', 'habeas_queue']) AS door
       WHERE n.nspname = 'published' AND c.relkind = 'r'
         AND has_table_privilege(door, c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE')`,
    );
    expect(writers).toEqual([]);
  });

  it('lets the publisher add a published version and change none; a retraction takes all of a summary', async () => {
    const [may] = await database.rows(
      `SELECT has_table_privilege('habeas_publisher', 'published.summary_version', 'INSERT') AS added,
         has_table_privilege('habeas_publisher', 'published.summary_version', 'UPDATE') AS changed,
         has_table_privilege('habeas_publisher', 'published.summary_version', 'DELETE') AS deleted`,
    );
    expect(may).toEqual({ added: true, changed: false, deleted: false });
  });

  it('keeps the queue in its own schema: api cannot read a job, the queue cannot read a report’s outbox', async () => {
    const api = await database.as('api');
    const queue = await database.as('queue');
    expect(await stateOf(api.sql.rows('SELECT 1 FROM bullmq.job'))).toBe(permissionDenied);
    expect(await stateOf(queue.sql.rows('SELECT 1 FROM portal.outbox'))).toBe(permissionDenied);
  });

  it('grants nothing of the private schemas to everybody', async () => {
    const grants = await database.rows(`SELECT table_schema, table_name FROM information_schema.table_privileges
      WHERE grantee = 'PUBLIC' AND table_schema IN ('portal', 'audit', 'bullmq', 'published', 'public')
        AND table_name NOT LIKE 'pg\\_%'`);
    expect(grants).toEqual([]);
  });
});
