import { Injectable } from '@nestjs/common';
import { sqlIn, type SqlRunner, type Tx } from '@habeas/platform/database';

/** The fingerprint that a source is known by, and that of its copy where one is kept: SHA-256 in hex. */
export interface LockedSource {
  readonly id: string;
  readonly sha256: string | null;
  readonly kept: string | null;
}

/** A copy to be kept. */
export interface NewCopy {
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly keptBy: string;
  readonly keptAt: Date;
}

/** A kept copy as it came. */
export interface SourceCopy {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Copies of sources. One is written once: nothing changes or removes it. */
@Injectable()
export class SourceCopyRepository {
  lock(tx: Tx, externalId: string): Promise<LockedSource | undefined> {
    return sqlIn(tx).one<LockedSource>(
      `SELECT s.id, s.sha256, c.sha256 AS kept FROM portal.source s LEFT JOIN portal.source_copy c ON c.source_id = s.id
       WHERE s.external_id = $1 FOR NO KEY UPDATE OF s`,
      [externalId],
    );
  }

  async keep(tx: Tx, sourceId: string, { sha256, mediaType, bytes, keptBy, keptAt }: NewCopy): Promise<void> {
    await sqlIn(tx).affected(
      `INSERT INTO portal.source_copy (source_id, sha256, media_type, bytes, kept_by, kept_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [sourceId, sha256, mediaType, bytes, keptBy, keptAt],
    );
  }

  find(sql: SqlRunner, externalId: string): Promise<SourceCopy | undefined> {
    return sql.one<SourceCopy>(
      `SELECT c.media_type AS "mediaType", c.bytes FROM portal.source_copy c JOIN portal.source s ON s.id = c.source_id
       WHERE s.external_id = $1`,
      [externalId],
    );
  }
}
