import { NotFound } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { QueueItem } from '../domain/queue-item.js';
import { QueueItemRepository } from './queue-item.repository.js';
import { type ReportFacts, ReportFactsQuery } from './report-facts.query.js';

/** A report with its place in the queue, which is locked. */
export interface QueuedReport {
  readonly item: QueueItem;
  readonly report: ReportFacts;
}

/** Reports of the queue, for those who change something about them. */
@Injectable()
export class QueuedReportRepository {
  constructor(
    private readonly queue: QueueItemRepository,
    private readonly reports: ReportFactsQuery,
  ) {}

  /**
   * Locks the report's place, and those of `others` with it.
   *
   * @throws NotFound when it is not in the queue and never was
   */
  async lock(tx: Tx, reportId: string, ...others: string[]): Promise<QueuedReport> {
    const items = await this.queue.lockAll(tx, [reportId, ...others]);
    const item = items.get(reportId);
    const report = item && (await this.reports.one(tx, reportId));
    if (!item || !report) throw new NotFound();
    return { item, report };
  }

  save(tx: Tx, item: QueueItem): Promise<void> {
    return this.queue.save(tx, item);
  }
}
