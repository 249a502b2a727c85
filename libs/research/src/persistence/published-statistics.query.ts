import { Injectable } from '@nestjs/common';
import type { StatisticAtom } from '../domain/statistic-atoms.js';
import { ResearchDatabase } from './research-database.js';

/** What statistics are made of, before anything is hidden. It never leaves the process. */
@Injectable()
export class PublishedStatisticsQuery {
  constructor(private readonly database: ResearchDatabase) {}

  /** Moves with every publication, correction and retraction, and when summaries stop being counted. */
  async sequence(): Promise<number> {
    const row = await this.database.one<{ sequence: number }>(
      'SELECT last_sequence + counting_ended AS sequence FROM published.change_counter',
    );
    return row?.sequence ?? 0;
  }

  /** One pass over every summary that may be counted; those that no table tells apart come together. */
  atoms(): Promise<StatisticAtom[]> {
    return this.database.rows<StatisticAtom>(
      `SELECT facility_slug AS facility, country, to_char(period_from, 'YYYY-MM') AS month, proof::text AS proof, categories,
         source_tags AS sources, count(*)::int AS summaries, coalesce(sum(persons), 0)::int AS persons
       FROM published.summary
       WHERE countable
       GROUP BY facility_slug, country, period_from, summary.proof, categories, source_tags`,
    );
  }
}
