import { Injectable } from '@nestjs/common';
import {
  type CategoryRow,
  type ChangeRow,
  type InstrumentRow,
  type ProofRow,
  PublishedCodebookQuery,
} from '../persistence/published-codebook.query.js';

/** What codes mean, and what changed since. */
@Injectable()
export class ReadCodebook {
  constructor(private readonly codebook: PublishedCodebookQuery) {}

  async execute(): Promise<{ categories: CategoryRow[]; proofLevels: ProofRow[]; instruments: InstrumentRow[] }> {
    const [categories, proofLevels, instruments] = await Promise.all([
      this.codebook.categories(),
      this.codebook.proofLevels(),
      this.codebook.instruments(),
    ]);
    return { categories, proofLevels, instruments };
  }

  /** One more than asked for, if there is one; sequence numbers have no gap. */
  changes(since: number, limit: number): Promise<ChangeRow[]> {
    return this.codebook.changes(since, limit + 1);
  }
}
