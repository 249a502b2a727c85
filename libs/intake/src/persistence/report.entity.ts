import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReportState } from '../domain/report-states.js';

@Entity({ schema: 'portal', name: 'report' })
export class ReportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  reference!: string;

  @Column({ type: 'uuid', name: 'organization_id' })
  organizationId!: string;

  @Column({ type: 'uuid', name: 'submitter_id' })
  submitterId!: string;

  @Column({ type: 'text' })
  state!: ReportState;

  @Column({ type: 'uuid', name: 'facility_id', nullable: true })
  facilityId!: string | null;

  @Column({ type: 'text', name: 'facility_text', nullable: true })
  facilityText!: string | null;

  @Column({ type: 'text', nullable: true })
  occurred!: string | null;

  @Column({ type: 'date', name: 'occurred_earliest', nullable: true })
  occurredEarliest!: string | null;

  @Column({ type: 'date', name: 'occurred_latest', nullable: true })
  occurredLatest!: string | null;

  @Column({ type: 'text', nullable: true })
  narrative!: string | null;

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'integer', name: 'affected_low', nullable: true })
  affectedLow!: number | null;

  @Column({ type: 'integer', name: 'affected_best', nullable: true })
  affectedBest!: number | null;

  @Column({ type: 'integer', name: 'affected_high', nullable: true })
  affectedHigh!: number | null;

  @Column({ type: 'boolean', nullable: true })
  ongoing!: boolean | null;

  @Column({ type: 'text', array: true, default: () => "'{}'" })
  vulnerable!: string[];

  @Column({ type: 'text', name: 'known_through', nullable: true })
  knownThrough!: string | null;

  @Column({ type: 'jsonb', default: () => "'{}'" })
  answers!: object;

  @Column({ type: 'text', name: 'questionnaire_version', nullable: true })
  questionnaireVersion!: string | null;

  @Column({ type: 'integer', default: 1 })
  revision!: number;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'submitted_at', nullable: true })
  submittedAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'state_changed_at' })
  stateChangedAt!: Date;

  @Column({ type: 'uuid', name: 'import_id', nullable: true })
  importId!: string | null;

  @Column({ type: 'boolean', name: 'is_demo', default: false })
  demo!: boolean;
}
