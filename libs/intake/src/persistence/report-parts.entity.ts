import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentGrant, ConsentStatus } from '../domain/consent.js';
import type { ConsentWay, ProxyRelation } from '../domain/consent-basis.js';
import type { ReportState } from '../domain/report-states.js';

@Entity({ schema: 'portal', name: 'report_category' })
export class ReportCategoryEntity {
  @PrimaryColumn({ type: 'uuid', name: 'report_id' })
  reportId!: string;

  /** Counted from 1 in the order of the report, whose first category is the main one. */
  @PrimaryColumn({ type: 'smallint' })
  position!: number;

  @Column({ type: 'text', name: 'category_code' })
  categoryCode!: string;
}

@Entity({ schema: 'portal', name: 'report_consent' })
export class ReportConsentEntity {
  @PrimaryColumn({ type: 'uuid', name: 'report_id' })
  reportId!: string;

  @PrimaryColumn({ type: 'text', name: 'grant_code' })
  grantCode!: ConsentGrant;

  @Column({ type: 'text' })
  status!: ConsentStatus;

  @Column({ type: 'uuid', name: 'changed_by' })
  changedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'changed_at' })
  changedAt!: Date;
}

@Entity({ schema: 'portal', name: 'report_consent_basis' })
export class ReportConsentBasisEntity {
  @PrimaryColumn({ type: 'uuid', name: 'report_id' })
  reportId!: string;

  @PrimaryColumn({ type: 'text', name: 'grant_code' })
  grantCode!: ConsentGrant;

  /** Counts what was told of this grant, from 1. */
  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ type: 'text', nullable: true })
  language!: string | null;

  @Column({ type: 'text', nullable: true })
  how!: ConsentWay | null;

  @Column({ type: 'boolean', nullable: true })
  witnessed!: boolean | null;

  @Column({ type: 'date', name: 'expires_on', nullable: true })
  expiresOn!: string | null;

  @Column({ type: 'text', name: 'proxy_relation', nullable: true })
  proxyRelation!: ProxyRelation | null;

  @Column({ type: 'text', name: 'proxy_reason', nullable: true })
  proxyReason!: string | null;

  @Column({ type: 'uuid', name: 'recorded_by' })
  recordedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'recorded_at' })
  recordedAt!: Date;
}

@Entity({ schema: 'portal', name: 'report_message' })
export class ReportMessageEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'report_id' })
  reportId!: string;

  @Column({ type: 'uuid', name: 'author_id' })
  authorId!: string;

  @Column({ type: 'text' })
  side!: 'organization' | 'moderation';

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt!: Date;
}

@Entity({ schema: 'portal', name: 'report_addendum' })
export class ReportAddendumEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'report_id' })
  reportId!: string;

  @Column({ type: 'uuid', name: 'author_id' })
  authorId!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt!: Date;
}

@Entity({ schema: 'portal', name: 'report_transition' })
export class ReportTransitionEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'report_id' })
  reportId!: string;

  @Column({ type: 'text', name: 'from_state' })
  fromState!: ReportState;

  @Column({ type: 'text', name: 'to_state' })
  toState!: ReportState;

  @Column({ type: 'text' })
  actor!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  at!: Date;
}
