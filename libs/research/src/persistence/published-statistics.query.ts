import { Injectable } from '@nestjs/common';
import type { Dimension } from '../domain/statistic-dimensions.js';
import { type CellCounts, keyText } from '../domain/suppression.js';
import { ResearchDatabase } from './research-database.js';

export type Measure = 'persons' | 'summaries';

/** What each dimension is in SQL: fixed text, nothing of a reader's (trap O4). */
const expressions: Readonly<Record<Dimension, string>> = {
  category: 'c.code',
  group: `split_part(c.code, '.', 1)`,
  country: 's.country',
  facility: 's.facility_slug',
  month: `to_char(s.period_from, 'YYYY-MM')`,
  year: `to_char(s.period_from, 'YYYY')`,
  proof: 's.proof::text',
};

interface CountRow {
  readonly key: string[];
  readonly summaries: number;
  readonly persons: number;
  readonly sources: number;
  readonly largest_source: number;
}

/** Counts of the fixed tables, before anything is hidden. They never leave the process. */
@Injectable()
export class PublishedStatisticsQuery {
  constructor(private readonly database: ResearchDatabase) {}

  /** Moves with every publication, correction and retraction. */
  async sequence(): Promise<number> {
    const row = await this.database.one<{ last_sequence: number }>(
      'SELECT last_sequence FROM published.change_counter',
    );
    return row?.last_sequence ?? 0;
  }

  async countries(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.database.rows<{ slug: string; country: string }>(
      'SELECT slug, country FROM published.facility',
    );
    return new Map(rows.map(({ slug, country }) => [slug, country]));
  }

  /**
   * A source is known within one place only, so across places the least number of sources is counted that is certain,
   * and the largest share of one source that is possible.
   */
  async table(dimensions: readonly Dimension[], measure: Measure): Promise<ReadonlyMap<string, CellCounts>> {
    const key =
      dimensions.length === 0 ? 'ARRAY[]::text[]' : `ARRAY[${dimensions.map((one) => expressions[one]).join(', ')}]`;
    const byCategory = dimensions.some((one) => one === 'category' || one === 'group');
    const rows = await this.database.rows<CountRow>(
      `WITH cell AS MATERIALIZED (
         SELECT DISTINCT ${key} AS key, s.id, s.facility_slug, coalesce(s.persons, 0) AS persons, s.source_tags
         FROM published.summary s ${byCategory ? 'CROSS JOIN LATERAL unnest(s.categories) AS c(code)' : ''}
       ), total AS (
         SELECT key, count(*)::int AS summaries, sum(persons)::int AS persons FROM cell GROUP BY key
       ), tagged AS (
         SELECT key, facility_slug, tag, sum(persons::float8 / cardinality(source_tags)) AS persons
         FROM cell CROSS JOIN LATERAL unnest(source_tags) AS t(tag) GROUP BY key, facility_slug, tag
       ), placed AS (
         SELECT key, count(*) AS sources, max(persons) AS largest FROM tagged GROUP BY key, facility_slug
       ), source AS (
         SELECT key, max(sources)::int AS sources, sum(largest) AS largest_source FROM placed GROUP BY key
       )
       SELECT total.key, summaries, persons, coalesce(sources, 0) AS sources, coalesce(largest_source, persons) AS largest_source
       FROM total LEFT JOIN source USING (key)`,
    );
    return new Map(rows.map((row) => [keyText(row.key), toCounts(row, measure)]));
  }
}

function toCounts({ summaries, persons, sources, largest_source }: CountRow, measure: Measure): CellCounts {
  return { value: measure === 'persons' ? persons : summaries, persons, sources, largestSource: largest_source };
}
