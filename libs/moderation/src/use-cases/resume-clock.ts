import { type Actor, Clock } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { resumed } from '../domain/deadline.js';
import { QueueItemRepository } from '../persistence/queue-item.repository.js';
import { ReportFactsQuery } from '../persistence/report-facts.query.js';

/** Starts the clock again when the organisation has answered. Does nothing while the question is still open. */
@Injectable()
export class ResumeClock {
  constructor(
    private readonly transactor: Transactor,
    private readonly queue: QueueItemRepository,
    private readonly reports: ReportFactsQuery,
    private readonly clock: Clock,
  ) {}

  execute(_actor: Actor, { reportId }: { readonly reportId: string }): Promise<void> {
    return this.transactor.run(async (tx) => {
      const item = await this.queue.lock(tx, reportId);
      if (!item?.clockStoppedAt || item.closedAt) return;
      const report = await this.reports.one(tx, reportId);
      if (report?.state === 'needs_information') return;
      await this.queue.save(tx, { ...item, ...resumed(item, this.clock.now()) });
    });
  }
}
