import { type Actor, Clock } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { closed } from '../domain/queue-item.js';
import { QueueItemRepository } from '../persistence/queue-item.repository.js';
import { ReportFactsQuery } from '../persistence/report-facts.query.js';

/** Takes a report that its organisation withdrew out of the queue. */
@Injectable()
export class CloseWithdrawn {
  constructor(
    private readonly transactor: Transactor,
    private readonly queue: QueueItemRepository,
    private readonly reports: ReportFactsQuery,
    private readonly clock: Clock,
  ) {}

  execute(_actor: Actor, { reportId }: { readonly reportId: string }): Promise<void> {
    return this.transactor.run(async (tx) => {
      const item = await this.queue.lock(tx, reportId);
      if (!item || item.closedAt) return;
      const report = await this.reports.one(tx, reportId);
      if (report?.state === 'withdrawn') await this.queue.save(tx, closed(item, this.clock.now()));
    });
  }
}
