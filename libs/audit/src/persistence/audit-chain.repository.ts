import { Injectable } from '@nestjs/common';
import { type SqlRunner, sqlIn, type Tx } from '@habeas/platform/database';
import type { AuditEntry, AuditValue, ChainHead } from '../domain/audit-entry.js';

interface EntryRow {
  seq: number;
  at: Date;
  actor: string;
  act: string;
  object_type: string;
  object_id: string;
  detail: Record<string, AuditValue>;
  previous_hash: string;
  hash: string;
}

const columns = 'seq, at, actor, act, object_type, object_id, detail, previous_hash, hash';

/** What a list of entries is narrowed by. */
export interface AuditFilter {
  readonly act?: string;
  readonly objectType?: string;
  readonly objectId?: string;
  readonly actor?: string;
}

/** The rows of the chain. Written in one place, read in batches. */
@Injectable()
export class AuditChainRepository {
  /** The head, locked until the end of the transaction: whoever comes next waits and links to our entry (trap C6). */
  async lockHead(tx: Tx): Promise<ChainHead> {
    return required(
      await sqlIn(tx).one<ChainHead>('SELECT seq, hash, at FROM audit.chain_head WHERE id = 1 FOR UPDATE'),
    );
  }

  /** Adds linked entries and moves the head to the last of them, in one statement. */
  async append(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
    const last = entries.at(-1);
    if (!last) return;
    const column = <T>(value: (entry: AuditEntry) => T): T[] => entries.map(value);
    await sqlIn(tx).affected(
      `WITH added AS (
         INSERT INTO audit.entry (${columns})
         SELECT seq, at, actor, act, object_type, object_id, detail::jsonb, previous_hash, hash
         FROM unnest($1::bigint[], $2::timestamptz[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::text[])
           AS entry (seq, at, actor, act, object_type, object_id, detail, previous_hash, hash)
       )
       UPDATE audit.chain_head SET seq = $10, hash = $11, at = $12 WHERE id = 1`,
      [
        column(({ seq }) => seq),
        column(({ at }) => at),
        column(({ actor }) => actor),
        column(({ act }) => act),
        column(({ objectType }) => objectType),
        column(({ objectId }) => objectId),
        column(({ detail }) => JSON.stringify(detail)),
        column(({ previousHash }) => previousHash),
        column(({ hash }) => hash),
        last.seq,
        last.hash,
        last.at,
      ],
    );
  }

  async head(sql: SqlRunner): Promise<ChainHead> {
    return required(await sql.one<ChainHead>('SELECT seq, hash, at FROM audit.chain_head WHERE id = 1'));
  }

  /** All entries in ascending order, a batch at a time, so that the chain never has to fit into memory. */
  async *batches(sql: SqlRunner, size = 2000): AsyncGenerator<AuditEntry[]> {
    let after = 0;
    for (;;) {
      const rows = await sql.rows<EntryRow>(`SELECT ${columns} FROM audit.entry WHERE seq > $1 ORDER BY seq LIMIT $2`, [
        after,
        size,
      ]);
      if (rows.length > 0) yield rows.map(toEntry);
      if (rows.length < size) return;
      after = rows.at(-1)?.seq ?? after;
    }
  }

  /** The newest entries before `before`, narrowed by what is given. */
  async newestFirst(sql: SqlRunner, filter: AuditFilter, limit: number, before?: number): Promise<AuditEntry[]> {
    const rows = await sql.rows<EntryRow>(
      `SELECT ${columns} FROM audit.entry
       WHERE ($1::text IS NULL OR act = $1) AND ($2::text IS NULL OR object_type = $2)
         AND ($3::text IS NULL OR object_id = $3) AND ($4::text IS NULL OR actor = $4)
         AND ($5::bigint IS NULL OR seq < $5)
       ORDER BY seq DESC LIMIT $6`,
      [
        filter.act ?? null,
        filter.objectType ?? null,
        filter.objectId ?? null,
        filter.actor ?? null,
        before ?? null,
        limit,
      ],
    );
    return rows.map(toEntry);
  }
}

function required(head: ChainHead | undefined): ChainHead {
  if (!head) throw new Error('The audit chain has no head row');
  return head;
}

function toEntry(row: EntryRow): AuditEntry {
  return {
    seq: row.seq,
    at: row.at,
    actor: row.actor,
    act: row.act,
    objectType: row.object_type,
    objectId: row.object_id,
    detail: row.detail,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
