import { Injectable } from '@nestjs/common';
import type { RecordKind } from '../domain/context-filters.js';
import { BatchedReads } from './batched-reads.js';
import { ResearchDatabase } from './research-database.js';

/** The stored answer for one record of the context, and its hash. */
export interface CurrentRecord {
  readonly kind: RecordKind;
  readonly detail: string;
  readonly hash: string;
}

/** Reads records of the context by slug, those asked for together in one statement. */
@Injectable()
export class CurrentRecordsQuery {
  private readonly reads = new BatchedReads<CurrentRecord>((slugs) => this.read(slugs));

  constructor(private readonly database: ResearchDatabase) {}

  one(slug: string): Promise<CurrentRecord | undefined> {
    return this.reads.one(slug);
  }

  /** One statement for all of them, answered in the order asked for. */
  async read(slugs: readonly string[]): Promise<(CurrentRecord | undefined)[]> {
    const rows = await this.database.rows<CurrentRecord & { slug: string }>(
      'SELECT slug, kind, detail, hash FROM published.context_record WHERE slug = ANY($1::text[])',
      [slugs],
    );
    const found = new Map(rows.map((row) => [row.slug, row]));
    return slugs.map((slug) => found.get(slug));
  }
}
