import { type Actor, Clock } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import { StrayQuery } from '../persistence/stray.query.js';
import { AdmitToQueue } from './admit-to-queue.js';
import { CloseWithdrawn } from './close-withdrawn.js';
import { EndAbandonedClaim } from './end-abandoned-claim.js';
import { ResumeClock } from './resume-clock.js';

/** How many of each were put right. */
export interface Reconciled {
  readonly admitted: number;
  readonly resumed: number;
  readonly closed: number;
  readonly released: number;
}

interface OneReport {
  execute(actor: Actor, input: { readonly reportId: string }): Promise<void>;
}

/**
 * Puts right what a crash, a lost job or an ended claim has left: no report that was handed in stays outside the queue,
 * and no clock stands still for nothing. Each report is a transaction of its own.
 */
@Injectable()
export class ReconcileQueue {
  constructor(
    private readonly strays: StrayQuery,
    private readonly admit: AdmitToQueue,
    private readonly resume: ResumeClock,
    private readonly close: CloseWithdrawn,
    private readonly release: EndAbandonedClaim,
    private readonly transactor: Transactor,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor): Promise<Reconciled> {
    const now = this.clock.now();
    return {
      admitted: await this.each(actor, await this.strays.neverQueued(now), { execute: this.admitAgain.bind(this) }),
      resumed: await this.each(actor, await this.strays.answered(now), this.resume),
      closed: await this.each(actor, await this.strays.withdrawn(now), this.close),
      released: await this.each(actor, await this.strays.abandoned(now), this.release),
    };
  }

  /** Into the queue at once, marked; and its screening is asked for again, which mends the mark when it succeeds. */
  private admitAgain(actor: Actor, { reportId }: { readonly reportId: string }): Promise<void> {
    return this.transactor.run(async (tx) => {
      await this.admit.within(tx, actor, reportId);
      await this.outbox.append(tx, 'report-submitted', { reportId });
    });
  }

  /** One report that resists does not keep the others waiting; the run as a whole is then a failed one. */
  private async each(actor: Actor, reportIds: readonly string[], work: OneReport): Promise<number> {
    const ends = [];
    for (const reportId of reportIds) ends.push(...(await Promise.allSettled([work.execute(actor, { reportId })])));
    if (ends.some(({ status }) => status === 'rejected')) throw new Error('reconciliation_incomplete');
    return ends.length;
  }
}
