import { asPublisher, sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { writeSummaryEvents } from './place-events.js';

/** A row of `published.summary`, as publication writes it. */
export interface PublishedSummaryRow {
  readonly id: string;
  readonly version: number;
  readonly facility_id: string;
  readonly facility_slug: string;
  readonly country: string;
  readonly title_en: string | null;
  readonly title_es: string | null;
  readonly body_en: string | null;
  readonly body_es: string | null;
  readonly period: string;
  readonly period_from: string;
  readonly period_to: string;
  readonly categories: readonly string[];
  readonly norms: readonly string[];
  readonly proof: number;
  readonly independent_sources: number;
  readonly source_tags: readonly string[];
  readonly persons: number | null;
  readonly affected_band: string | null;
  /** Whether every report it rests on agrees to be counted. */
  readonly countable: boolean;
  readonly contested: boolean;
  readonly published_on: string;
  readonly hash: string;
  readonly is_demo: boolean;
  readonly list_item: string;
  readonly detail: string;
}

export interface PublishedChange {
  readonly kind: 'publication' | 'correction' | 'retraction';
  readonly summaryId: string;
  readonly version: number;
  readonly reason: string | null;
  readonly on: string;
}

const columns = [
  'version',
  'facility_id',
  'facility_slug',
  'country',
  'title_en',
  'title_es',
  'body_en',
  'body_es',
  'period',
  'period_from',
  'period_to',
  'categories',
  'norms',
  'proof',
  'independent_sources',
  'source_tags',
  'persons',
  'affected_band',
  'countable',
  'contested',
  'published_on',
  'hash',
  'is_demo',
  'list_item',
  'detail',
] as const satisfies readonly (keyof PublishedSummaryRow)[];

/** The only writer of what the public reads. It acts as `habeas_publisher` inside the caller's transaction. */
@Injectable()
export class PublishedSideRepository {
  /** Puts a version in the place of the one before, keeps it among the versions, and tells the change feed. */
  publish(tx: Tx, row: PublishedSummaryRow, versionDetail: string): Promise<void> {
    return asPublisher(tx, async () => {
      const values = columns.map((column) => row[column]);
      const places = columns.map((_, at) => `$${at + 2}`).join(', ');
      const updates = columns.map((column) => `${column} = excluded.${column}`).join(', ');
      await sqlIn(tx).affected(
        `INSERT INTO published.summary (id, ${columns.join(', ')}) VALUES ($1, ${places})
         ON CONFLICT (id) DO UPDATE SET ${updates}`,
        [row.id, ...values],
      );
      await sqlIn(tx).affected(
        `INSERT INTO published.summary_version (summary_id, version, published_on, hash, detail) VALUES ($1, $2, $3, $4, $5)`,
        [row.id, row.version, row.published_on, row.hash, versionDetail],
      );
      await writeSummaryEvents(tx, row);
      await this.tell(tx, {
        kind: row.version === 1 ? 'publication' : 'correction',
        summaryId: row.id,
        version: row.version,
        reason: null,
        on: row.published_on,
      });
    });
  }

  /** Takes every version away, with its events, and leaves a tombstone. */
  retract(tx: Tx, change: PublishedChange): Promise<void> {
    return asPublisher(tx, async () => {
      await sqlIn(tx).affected('DELETE FROM published.summary WHERE id = $1', [change.summaryId]);
      await sqlIn(tx).affected(
        'INSERT INTO published.retraction (summary_id, version, reason, retracted_on) VALUES ($1, $2, $3, $4)',
        [change.summaryId, change.version, change.reason, change.on],
      );
      await this.tell(tx, change);
    });
  }

  /** Leaves a published summary out of every count from now on. @returns how many were counted until now */
  stopCounting(tx: Tx, summaryId: string): Promise<number> {
    return asPublisher(tx, async () => {
      const stopped = await sqlIn(tx).affected(
        'UPDATE published.summary SET countable = false WHERE id = $1 AND countable',
        [summaryId],
      );
      if (stopped > 0)
        await sqlIn(tx).affected('UPDATE published.change_counter SET counting_ended = counting_ended + 1', []);
      return stopped;
    });
  }

  /** The counter's row stays locked until COMMIT: numbers have no gap and appear in their order. */
  private async tell(tx: Tx, { kind, summaryId, version, reason, on }: PublishedChange): Promise<void> {
    await sqlIn(tx).affected(
      `WITH next AS (UPDATE published.change_counter SET last_sequence = last_sequence + 1 RETURNING last_sequence)
       INSERT INTO published.change (sequence, kind, summary_id, version, reason, changed_on)
       SELECT last_sequence, $1, $2, $3, $4, $5 FROM next`,
      [kind, summaryId, version, reason, on],
    );
  }
}
