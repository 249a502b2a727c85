import { sqlIn, type Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import type { QueueItem } from '../domain/queue-item.js';
import { QueueItemEntity } from './queue-item.entity.js';

const columns = `report_id AS "reportId", urgency, urgency_reasons AS reasons, urgency_by_person AS "urgencyByPerson",
  waiting_since AS "waitingSince", due_at AS "dueAt", stopped_ms AS "stoppedMs", clock_stopped_at AS "clockStoppedAt",
  clock_stop_reason AS "clockStopReason", assignee_id AS "assigneeId", lease_until AS "leaseUntil", closed_at AS "closedAt"`;

/** Places in the queue. Whoever changes one locks it first, before the report and before the audit chain. */
@Injectable()
export class QueueItemRepository {
  lock(tx: Tx, reportId: string): Promise<QueueItem | undefined> {
    return sqlIn(tx).one<QueueItem>(`SELECT ${columns} FROM portal.queue_item WHERE report_id = $1 FOR UPDATE`, [
      reportId,
    ]);
  }

  /** Locks several in the order of their ids, so that two who want the same ones never wait for each other in a circle. */
  async lockAll(tx: Tx, reportIds: readonly string[]): Promise<ReadonlyMap<string, QueueItem>> {
    const items = await sqlIn(tx).rows<QueueItem>(
      `SELECT ${columns} FROM portal.queue_item WHERE report_id = ANY($1) ORDER BY report_id FOR UPDATE`,
      [reportIds],
    );
    return new Map(items.map((item) => [item.reportId, item]));
  }

  /** False when the report is in the queue already. */
  async insert(tx: Tx, item: QueueItem): Promise<boolean> {
    const added = await sqlIn(tx).affected(
      `INSERT INTO portal.queue_item (report_id, urgency, urgency_reasons, waiting_since, due_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (report_id) DO NOTHING`,
      [item.reportId, item.urgency, JSON.stringify(item.reasons), item.waitingSince, item.dueAt],
    );
    return added === 1;
  }

  async save(tx: Tx, { reportId, ...item }: QueueItem): Promise<void> {
    await tx.update(
      QueueItemEntity,
      { reportId },
      {
        urgency: item.urgency,
        reasons: [...item.reasons],
        urgencyByPerson: item.urgencyByPerson,
        dueAt: item.dueAt,
        stoppedMs: item.stoppedMs,
        clockStoppedAt: item.clockStoppedAt,
        clockStopReason: item.clockStopReason,
        assigneeId: item.assigneeId,
        leaseUntil: item.leaseUntil,
        closedAt: item.closedAt,
      },
    );
  }
}
