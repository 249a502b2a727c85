import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { ResearchDatabase } from './research-database.js';

/** The stored answer for one summary and the hash of the version that it shows. */
export interface CurrentSummary {
  readonly detail: string;
  readonly hash: string;
}

const mostAtOnce = 100;

/**
 * Reads the current version of summaries by id. Those asked for while one turn of the event loop takes in requests are
 * read in one statement; nothing is remembered after it.
 */
@Injectable()
export class CurrentSummariesQuery {
  private readonly loader = new DataLoader<string, CurrentSummary | undefined>((ids) => this.read(ids), {
    cache: false,
    maxBatchSize: mostAtOnce,
    batchScheduleFn: (read) => setImmediate(read),
  });

  constructor(private readonly database: ResearchDatabase) {}

  one(id: string): Promise<CurrentSummary | undefined> {
    return this.loader.load(id);
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
