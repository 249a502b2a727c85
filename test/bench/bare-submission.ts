import { randomUUID } from 'node:crypto';
import { newId, newReference } from '@habeas/kernel';
import pg from 'pg';

type Row = Record<string, unknown>;

/** Every row that one submission left behind, by table: the pattern that is written again and again. */
export interface SubmissionRows {
  readonly report: Row;
  readonly parts: readonly { readonly table: string; readonly row: Row }[];
  readonly outbox: Row;
  readonly entry: Row;
  readonly idempotencyKey: Row;
}

const partTables = ['portal.report_category', 'portal.report_consent', 'portal.report_transition'];

/** Reads what the submission of this report wrote. */
export async function readSubmission(client: pg.Client, reportId: string, key: string): Promise<SubmissionRows> {
  const all = async (sql: string, value: string) => (await client.query<Row>(sql, [value])).rows;
  const one = async (sql: string, value: string) => {
    const [row] = await all(sql, value);
    if (!row) throw new Error('The submission left no such row.');
    return row;
  };
  const parts = [];
  for (const table of partTables) {
    for (const row of await all(`SELECT * FROM ${table} WHERE report_id = $1`, reportId)) parts.push({ table, row });
  }
  return {
    report: await one('SELECT * FROM portal.report WHERE id = $1', reportId),
    parts,
    outbox: await one(`SELECT * FROM portal.outbox WHERE ids->>'reportId' = $1`, reportId),
    entry: await one(`SELECT * FROM audit.entry WHERE object_id = $1 AND act = 'report.submitted'`, reportId),
    idempotencyKey: await one('SELECT * FROM portal.idempotency_key WHERE key = $1', key),
  };
}

/**
 * The limit that a submission is measured against: the same rows in the same order in one transaction, by pg alone,
 * from `writers` connections for `seconds`. Resolves with transactions a second.
 */
export async function writeBare(url: string, rows: SubmissionRows, writers: number, seconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: writers });
  const end = Date.now() + seconds * 1_000;
  let written = 0;
  const write = async () => {
    while (Date.now() < end) {
      await writeOnce(pool, rows);
      written += 1;
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
  await pool.end();
  return written / seconds;
}

async function writeOnce(
  pool: pg.Pool,
  { report, parts, outbox, entry, idempotencyKey }: SubmissionRows,
): Promise<void> {
  const id = newId();
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await insert(client, 'portal.idempotency_key', { ...idempotencyKey, key: randomUUID() });
    await insert(client, 'portal.report', { ...report, id, reference: newReference(), submitted_at: new Date() });
    for (const { table, row } of parts) await insert(client, table, withOwnId({ ...row, report_id: id }));
    await insert(client, 'portal.outbox', { ...outbox, id: newId(), ids: { reportId: id }, sent_at: null });
    const { rows } = await client.query<{ seq: number; hash: string }>(
      'SELECT seq, hash FROM audit.chain_head WHERE id = 1 FOR UPDATE',
    );
    const seq = Number(rows[0]?.seq) + 1;
    await insert(client, 'audit.entry', { ...entry, seq, object_id: id });
    await client.query('UPDATE audit.chain_head SET seq = $1 WHERE id = 1', [seq]);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

function withOwnId(row: Row): Row {
  return 'id' in row ? { ...row, id: newId() } : row;
}

const statements = new Map<string, string>();

async function insert(client: pg.PoolClient, table: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  const text =
    statements.get(table) ??
    `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`;
  statements.set(table, text);
  const values = columns.map((column) => (isJson(row[column]) ? JSON.stringify(row[column]) : row[column]));
  await client.query({ name: table, text, values });
}

function isJson(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !Buffer.isBuffer(value)
  );
}
