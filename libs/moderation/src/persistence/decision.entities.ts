import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SourceReliability } from '../domain/assessment.js';
import type { DecidableState, Outcome } from '../domain/decision.js';

@Entity({ schema: 'portal', name: 'assessment' })
export class AssessmentEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'moderator_id', type: 'uuid' })
  moderatorId!: string;

  @Column({ name: 'source_reliability', type: 'text' })
  sourceReliability!: SourceReliability;

  @Column({ name: 'information_credibility', type: 'smallint' })
  informationCredibility!: number;

  @Column({ name: 'proof', type: 'smallint' })
  proof!: number;

  @Column({ name: 'severity', type: 'smallint' })
  severity!: number;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}

@Entity({ schema: 'portal', name: 'decision' })
export class DecisionEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'moderator_id', type: 'uuid' })
  moderatorId!: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome!: Outcome;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'duplicate_of', type: 'uuid', nullable: true })
  duplicateOf!: string | null;

  @Column({ name: 'assessment_id', type: 'uuid', nullable: true })
  assessmentId!: string | null;

  @Column({ name: 'previous_state', type: 'text' })
  previousState!: DecidableState;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'undone_at', type: 'timestamptz', precision: 3, nullable: true })
  undoneAt!: Date | null;

  @Column({ name: 'followed_at', type: 'timestamptz', precision: 3, nullable: true })
  followedAt!: Date | null;
}

@Entity({ schema: 'portal', name: 'urgency_change' })
export class UrgencyChangeEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'moderator_id', type: 'uuid' })
  moderatorId!: string;

  @Column({ name: 'from_urgency', type: 'text' })
  fromUrgency!: string;

  @Column({ name: 'to_urgency', type: 'text' })
  toUrgency!: string;

  @Column({ name: 'reason', type: 'text' })
  reason!: string;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
