import { Injectable } from '@nestjs/common';
import { type SqlRunner, sqlIn, type Tx } from '@habeas/platform/database';
import type { AuditEntry, AuditValue, ChainHead, UnlinkedEntry } from '../domain/audit-entry.js';

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
  /** Adds entries at the end of the chain; the database links them. From here on other writers wait for the commit. */
  async append(tx: Tx, entries: readonly UnlinkedEntry[]): Promise<void> {
    const rows = entries.map(({ objectType, objectId, ...rest }) => ({
      ...rest,
      object_type: objectType,
      object_id: objectId,
    }));
    await sqlIn(tx).rows('SELECT audit.append($1::jsonb)', [JSON.stringify(rows)]);
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
