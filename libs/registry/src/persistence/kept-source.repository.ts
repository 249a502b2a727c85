import { Injectable } from '@nestjs/common';
import { newId } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import type { ClaimSource } from '../domain/facility.js';

/** A source as a file gives it, with what is known of its archived copy. The server fetches no address. */
export interface KeptSource extends ClaimSource {
  readonly externalId: string;
  readonly retrieved: string | null;
  readonly sha256: string | null;
}

/** Writes sources that records of other contexts rest on. */
@Injectable()
export class KeptSourceRepository {
  async addMissing(tx: Tx, sources: readonly KeptSource[]): Promise<void> {
    if (sources.length === 0) return;
    await sqlIn(tx).affected(
      `INSERT INTO portal.source (id, external_id, title, publisher, url, published, retrieved_at, sha256, language)
       SELECT id, "externalId", title, publisher, url, published, retrieved, sha256, language
       FROM jsonb_to_recordset($1::jsonb) AS s(id uuid, "externalId" text, title text, publisher text, url text,
         published text, retrieved timestamptz, sha256 text, language text)
       ON CONFLICT (external_id) DO NOTHING`,
      [JSON.stringify(sources.map((source) => ({ ...source, id: newId() })))],
    );
  }
}
