import { ChangeReportState } from '@habeas/intake';
import { type Actor, Clock } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { holderOf, noLease } from '../domain/lease.js';
import { QueueItemRepository } from '../persistence/queue-item.repository.js';
import { ReportFactsQuery } from '../persistence/report-facts.query.js';

/** Puts a report back into the queue whose claim has ended: nobody reviews it any more. */
@Injectable()
export class EndAbandonedClaim {
  constructor(
    private readonly transactor: Transactor,
    private readonly queue: QueueItemRepository,
    private readonly reports: ReportFactsQuery,
    private readonly changeState: ChangeReportState,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { reportId }: { readonly reportId: string }): Promise<void> {
    return this.transactor.run(async (tx) => {
      const item = await this.queue.lock(tx, reportId);
      if (!item?.assigneeId || item.closedAt || holderOf(item, this.clock.now())) return;
      const report = await this.reports.one(tx, reportId);
      await this.queue.save(tx, { ...item, ...noLease });
      if (report?.state === 'in_review') await this.changeState.execute(tx, actor, { reportId, to: 'queued' });
    });
  }
}
