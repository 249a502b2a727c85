import { Injectable } from '@nestjs/common';
import { NotFound, PreconditionFailed } from '@habeas/kernel';
import { sqlIn, type SqlRunner, type Tx } from '@habeas/platform/database';

/** A source as it is locked. Fingerprints are SHA-256 in hex. */
export interface LockedSource {
  readonly id: string;
  /** What the source is known by; public records tell it. */
  readonly sha256: string | null;
  readonly kept: {
    readonly sha256: string;
    readonly keptBy: string;
    /** Who let its fingerprint through. */
    readonly confirmedBy: string | null;
  } | null;
  /** Fingerprints of copies that were removed. */
  readonly removed: readonly string[];
}

/** A source whose copy somebody has seen. */
export type SourceWithCopy = LockedSource & { readonly kept: NonNullable<LockedSource['kept']> };

/** The copy that somebody has seen, by its source and its fingerprint. */
export interface SeenCopy {
  /** How records name the source. */
  readonly source: string;
  readonly sha256: string;
}

/** A copy to be kept. */
export interface NewCopy {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly keptBy: string;
  readonly keptAt: Date;
}

/** Who removes a copy, when and why. */
export interface CopyRemoval {
  readonly removedBy: string;
  readonly removedAt: Date;
  readonly reason: string;
}

/** A kept copy as it came. */
export interface SourceCopy {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Copies of sources. One is written once: nothing changes it, and where it is removed a tombstone stays. */
@Injectable()
export class SourceCopyRepository {
  async idOf(sql: SqlRunner, externalId: string): Promise<string | undefined> {
    const row = await sql.one<{ readonly id: string }>('SELECT id FROM portal.source WHERE external_id = $1', [
      externalId,
    ]);
    return row?.id;
  }

  /** The source, locked for the rest of the transaction. What became of its copy is read behind the lock, not before it. */
  async lock(tx: Tx, externalId: string): Promise<LockedSource | undefined> {
    const sql = sqlIn(tx);
    const locked = await sql.one<{ readonly id: string }>(
      'SELECT id FROM portal.source WHERE external_id = $1 FOR NO KEY UPDATE',
      [externalId],
    );
    if (!locked) return undefined;
    return sql.one<LockedSource>(
      `SELECT s.id, s.sha256, CASE WHEN c.source_id IS NOT NULL
           THEN jsonb_build_object('sha256', c.sha256, 'keptBy', c.kept_by, 'confirmedBy', c.confirmed_by) END AS kept,
         ARRAY(SELECT r.sha256 FROM portal.removed_copy r WHERE r.source_id = s.id) AS removed
       FROM portal.source s LEFT JOIN portal.source_copy c ON c.source_id = s.id WHERE s.id = $1`,
      [locked.id],
    );
  }

  /** @throws NotFound where no copy is kept; PreconditionFailed where it is another one than was seen */
  async lockSeen(tx: Tx, { source, sha256 }: SeenCopy): Promise<SourceWithCopy> {
    const locked = await this.lock(tx, source);
    if (!locked?.kept) throw new NotFound();
    if (locked.kept.sha256 !== sha256) throw new PreconditionFailed();
    return { ...locked, kept: locked.kept };
  }

  async keep(tx: Tx, sourceId: string, { sha256, mediaType, bytes, keptBy, keptAt }: NewCopy): Promise<void> {
    await sqlIn(tx).affected(
      `INSERT INTO portal.source_copy (source_id, sha256, media_type, bytes, kept_by, kept_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [sourceId, sha256, mediaType, bytes, keptBy, keptAt],
    );
  }

  /** From now on the source is known by the fingerprint of its copy. */
  async confirm(tx: Tx, sourceId: string, confirmedBy: string, confirmedAt: Date): Promise<void> {
    const sql = sqlIn(tx);
    await sql.affected('UPDATE portal.source_copy SET confirmed_by = $2, confirmed_at = $3 WHERE source_id = $1', [
      sourceId,
      confirmedBy,
      confirmedAt,
    ]);
    await sql.affected(
      `UPDATE portal.source SET sha256 = (SELECT c.sha256 FROM portal.source_copy c WHERE c.source_id = $1) WHERE id = $1`,
      [sourceId],
    );
  }

  /** Deletes the bytes; the tombstone has none of them. A source that is known by this fingerprint is known by none then. */
  async remove(tx: Tx, sourceId: string, { removedBy, removedAt, reason }: CopyRemoval): Promise<void> {
    const sql = sqlIn(tx);
    await sql.affected(
      `INSERT INTO portal.removed_copy (source_id, sha256, media_type, kept_by, kept_at, confirmed_by, confirmed_at,
         removed_by, removed_at, reason)
       SELECT source_id, sha256, media_type, kept_by, kept_at, confirmed_by, confirmed_at, $2, $3, $4
       FROM portal.source_copy WHERE source_id = $1`,
      [sourceId, removedBy, removedAt, reason],
    );
    await sql.affected(
      `UPDATE portal.source s SET sha256 = NULL FROM portal.source_copy c
       WHERE s.id = $1 AND c.source_id = s.id AND c.sha256 = s.sha256`,
      [sourceId],
    );
    await sql.affected('DELETE FROM portal.source_copy WHERE source_id = $1', [sourceId]);
  }

  find(sql: SqlRunner, externalId: string): Promise<SourceCopy | undefined> {
    return sql.one<SourceCopy>(
      `SELECT c.media_type AS "mediaType", c.bytes FROM portal.source_copy c JOIN portal.source s ON s.id = c.source_id
       WHERE s.external_id = $1`,
      [externalId],
    );
  }
}
