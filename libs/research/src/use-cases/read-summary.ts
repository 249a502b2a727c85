import { DomainError, NotFound } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { CurrentSummariesQuery } from '../persistence/current-summaries.query.js';
import { PublishedSummaryQuery } from '../persistence/published-summary.query.js';

/** The stored answer and the hash of the version that it shows. */
export interface StoredSummary {
  readonly detail: string;
  readonly hash: string;
}

/** One published summary, as it is now or as one of its versions was. A retracted one answers with its tombstone. */
@Injectable()
export class ReadSummary {
  constructor(
    private readonly summaries: PublishedSummaryQuery,
    private readonly current: CurrentSummariesQuery,
  ) {}

  async execute(id: string): Promise<StoredSummary> {
    return (await this.current.one(id)) ?? this.refuse(id);
  }

  async version(id: string, version: number): Promise<StoredSummary> {
    return (await this.summaries.version(id, version)) ?? this.refuse(id);
  }

  private async refuse(id: string): Promise<never> {
    const tombstone = await this.summaries.tombstone(id);
    if (!tombstone) throw new NotFound();
    throw new DomainError('gone', 'retracted', 'This summary was retracted. Remove copies of it.', [], {
      tombstone: { id, version: tombstone.version, reason: tombstone.reason, retractedAt: tombstone.retracted_on },
    });
  }
}
