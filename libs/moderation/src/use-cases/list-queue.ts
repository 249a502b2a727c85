import { type Actor, Clock, type Page, requirePermission, requirePerson } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { type QueueEntry, type QueueFilter, QueueQuery } from '../persistence/queue.query.js';

/** Filters of the queue; `assignee` is an account, `me` or `none`. */
export interface ListQueueInput extends QueueFilter {
  readonly limit: number;
  readonly cursor?: string;
}

/** The open reports as moderators see them, without what they say. */
@Injectable()
export class ListQueue {
  constructor(
    private readonly queue: QueueQuery,
    private readonly clock: Clock,
  ) {}

  execute(actor: Actor, { limit, cursor, ...filter }: ListQueueInput): Promise<Page<QueueEntry>> {
    requirePermission(actor, 'queue.read');
    const assignee = filter.assignee === 'me' ? requirePerson(actor).accountId : filter.assignee;
    return this.queue.page({ ...filter, ...(assignee && { assignee }) }, this.clock.now(), limit, cursor);
  }
}
