import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ClockStopReason } from '../domain/deadline.js';
import type { QueueItem, Reason } from '../domain/queue-item.js';

@Entity({ schema: 'portal', name: 'queue_item' })
export class QueueItemEntity {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'urgency', type: 'text' })
  urgency!: QueueItem['urgency'];

  @Column({ name: 'urgency_reasons', type: 'jsonb' })
  reasons!: Reason[];

  @Column({ name: 'urgency_by_person', type: 'boolean', default: false })
  urgencyByPerson!: boolean;

  @Column({ name: 'waiting_since', type: 'timestamptz', precision: 3 })
  waitingSince!: Date;

  @Column({ name: 'due_at', type: 'timestamptz', precision: 3 })
  dueAt!: Date;

  @Column({ name: 'stopped_ms', type: 'bigint', default: 0 })
  stoppedMs!: number;

  @Column({ name: 'clock_stopped_at', type: 'timestamptz', precision: 3, nullable: true })
  clockStoppedAt!: Date | null;

  @Column({ name: 'clock_stop_reason', type: 'text', nullable: true })
  clockStopReason!: ClockStopReason | null;

  @Column({ name: 'assignee_id', type: 'uuid', nullable: true })
  assigneeId!: string | null;

  @Column({ name: 'lease_until', type: 'timestamptz', precision: 3, nullable: true })
  leaseUntil!: Date | null;

  @Column({ name: 'closed_at', type: 'timestamptz', precision: 3, nullable: true })
  closedAt!: Date | null;
}
