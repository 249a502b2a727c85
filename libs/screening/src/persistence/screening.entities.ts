import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ScreeningState } from '../domain/screening-steps.js';
import type { UrgencyReason } from '../domain/urgency.js';

@Entity({ schema: 'portal', name: 'screening' })
export class ScreeningEntity {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'state', type: 'text' })
  state!: ScreeningState;

  @Column({ name: 'language', type: 'text', nullable: true })
  language!: string | null;

  @Column({ name: 'language_confidence', type: 'real', nullable: true })
  languageConfidence!: number | null;

  @Column({ name: 'urgency', type: 'text', nullable: true })
  urgency!: string | null;

  @Column({ name: 'urgency_reasons', type: 'jsonb', default: [] })
  urgencyReasons!: UrgencyReason[];

  @Column({ name: 'due_hours', type: 'integer', nullable: true })
  dueHours!: number | null;

  @Column({ name: 'started_at', type: 'timestamptz', precision: 3 })
  startedAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', precision: 3, nullable: true })
  finishedAt!: Date | null;
}

@Entity({ schema: 'portal', name: 'screening_step' })
export class ScreeningStepEntity {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @PrimaryColumn({ name: 'step', type: 'text' })
  step!: string;

  @Column({ name: 'state', type: 'text' })
  state!: string;

  @Column({ name: 'attempts', type: 'integer' })
  attempts!: number;

  @Column({ name: 'error_code', type: 'text', nullable: true })
  errorCode!: string | null;

  @Column({ name: 'finished_at', type: 'timestamptz', precision: 3 })
  finishedAt!: Date;
}
