import type { Reader } from '@habeas/platform/database';

/** Whether there is something published, and the present role may read all of it. */
export async function publishedIsReadable(sql: Reader): Promise<boolean> {
  const [row] = await sql.rows<{ readable: boolean }>(
    `SELECT count(*) > 0 AND bool_and(has_table_privilege(c.oid, 'SELECT')) AS readable
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'published' AND c.relkind = 'r'`,
  );
  return row?.readable ?? false;
}
