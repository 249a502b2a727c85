import { Injectable } from '@nestjs/common';
import { BatchedReads } from './batched-reads.js';
import { ResearchDatabase } from './research-database.js';

/** The stored answer for one summary and the hash of the version that it shows. */
export interface CurrentSummary {
  readonly detail: string;
  readonly hash: string;
}

/** Reads the current version of summaries by id, those asked for together in one statement. */
@Injectable()
export class CurrentSummariesQuery {
  private readonly reads = new BatchedReads<CurrentSummary>((ids) => this.read(ids));

  constructor(private readonly database: ResearchDatabase) {}

  one(id: string): Promise<CurrentSummary | undefined> {
    return this.reads.one(id);
  }

  /** One statement for all of them, answered in the order asked for. */
  async read(ids: readonly string[]): Promise<(CurrentSummary | undefined)[]> {
    const rows = await this.database.rows<CurrentSummary & { id: string }>(
      'SELECT id, detail, hash FROM published.summary WHERE id = ANY($1::uuid[])',
      [ids],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => found.get(id.toLowerCase()));
  }
}
