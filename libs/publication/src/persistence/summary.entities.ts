import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SupportedSentence } from '../domain/citations.js';
import type { PublishedContent } from '../domain/published-content.js';

@Entity({ schema: 'portal', name: 'summary' })
export class SummaryEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'public_id', type: 'uuid' })
  publicId!: string;

  @Column({ name: 'state', type: 'text' })
  state!: string;

  @Column({ name: 'facility_id', type: 'uuid' })
  facilityId!: string;

  @Column({ name: 'drafter_id', type: 'uuid' })
  drafterId!: string;

  @Column({ name: 'title_en', type: 'text', nullable: true })
  titleEn!: string | null;

  @Column({ name: 'title_es', type: 'text', nullable: true })
  titleEs!: string | null;

  @Column({ name: 'body_en', type: 'text', nullable: true })
  bodyEn!: string | null;

  @Column({ name: 'body_es', type: 'text', nullable: true })
  bodyEs!: string | null;

  @Column({ name: 'period', type: 'text' })
  period!: string;

  @Column({ name: 'proof', type: 'smallint', nullable: true })
  proof!: number | null;

  @Column({ name: 'affected_low', type: 'integer', nullable: true })
  affectedLow!: number | null;

  @Column({ name: 'affected_best', type: 'integer', nullable: true })
  affectedBest!: number | null;

  @Column({ name: 'affected_high', type: 'integer', nullable: true })
  affectedHigh!: number | null;

  @Column({ name: 'embargo_until', type: 'date', nullable: true })
  embargoUntil!: string | null;

  @Column({ name: 'revision', type: 'integer', default: 1 })
  revision!: number;

  @Column({ name: 'current_version', type: 'integer', default: 0 })
  currentVersion!: number;

  @Column({ name: 'submitted_hash', type: 'text', nullable: true })
  submittedHash!: string | null;

  @Column({ name: 'submitted_at', type: 'timestamptz', precision: 3, nullable: true })
  submittedAt!: Date | null;

  @Column({ name: 'published_at', type: 'timestamptz', precision: 3, nullable: true })
  publishedAt!: Date | null;

  @Column({ name: 'retracted_at', type: 'timestamptz', precision: 3, nullable: true })
  retractedAt!: Date | null;

  @Column({ name: 'retraction_reason', type: 'text', nullable: true })
  retractionReason!: string | null;

  @Column({ name: 'retraction_note', type: 'text', nullable: true })
  retractionNote!: string | null;

  @Column({ name: 'return_reason', type: 'text', nullable: true })
  returnReason!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3 })
  updatedAt!: Date;
}

@Entity({ schema: 'portal', name: 'summary_editor' })
export class SummaryEditorEntity {
  @PrimaryColumn({ name: 'summary_id', type: 'uuid' })
  summaryId!: string;

  @PrimaryColumn({ name: 'account_id', type: 'uuid' })
  accountId!: string;
}

@Entity({ schema: 'portal', name: 'summary_category' })
export class SummaryCategoryEntity {
  @PrimaryColumn({ name: 'summary_id', type: 'uuid' })
  summaryId!: string;

  @PrimaryColumn({ name: 'category_code', type: 'text' })
  categoryCode!: string;

  @Column({ name: 'position', type: 'smallint' })
  position!: number;
}

@Entity({ schema: 'portal', name: 'summary_report' })
export class SummaryReportEntity {
  @PrimaryColumn({ name: 'summary_id', type: 'uuid' })
  summaryId!: string;

  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  reportId!: string;
}

@Entity({ schema: 'portal', name: 'summary_sentence' })
export class SummarySentenceEntity {
  @PrimaryColumn({ name: 'summary_id', type: 'uuid' })
  summaryId!: string;

  @PrimaryColumn({ name: 'language', type: 'text' })
  language!: string;

  @PrimaryColumn({ name: 'position', type: 'smallint' })
  position!: number;

  @Column({ name: 'text', type: 'text' })
  text!: string;

  @Column({ name: 'report_ids', type: 'uuid', array: true })
  reportIds!: string[];
}

@Entity({ schema: 'portal', name: 'summary_version' })
export class SummaryVersionEntity {
  @PrimaryColumn({ name: 'summary_id', type: 'uuid' })
  summaryId!: string;

  @PrimaryColumn({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'content', type: 'jsonb' })
  content!: PublishedContent;

  @Column({ name: 'sentences', type: 'jsonb' })
  sentences!: SupportedSentence[];

  @Column({ name: 'report_ids', type: 'uuid', array: true })
  reportIds!: string[];

  @Column({ name: 'hash', type: 'text' })
  hash!: string;

  @Column({ name: 'drafter_id', type: 'uuid' })
  drafterId!: string;

  @Column({ name: 'editor_ids', type: 'uuid', array: true })
  editorIds!: string[];

  @Column({ name: 'publisher_id', type: 'uuid' })
  publisherId!: string;

  @Column({ name: 'published_at', type: 'timestamptz', precision: 3 })
  publishedAt!: Date;
}

@Entity({ schema: 'portal', name: 'published_facility' })
export class PublishedFacilityEntity {
  @PrimaryColumn({ name: 'facility_id', type: 'uuid' })
  facilityId!: string;

  @Column({ name: 'public_id', type: 'uuid' })
  publicId!: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;
}

@Entity({ schema: 'portal', name: 'published_context' })
export class PublishedContextEntity {
  @PrimaryColumn({ name: 'record_id', type: 'uuid' })
  recordId!: string;

  @Column({ name: 'public_id', type: 'uuid' })
  publicId!: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;
}

@Entity({ schema: 'portal', name: 'publication_secret' })
export class PublicationSecretEntity {
  @PrimaryColumn({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'value', type: 'bytea' })
  value!: Buffer;
}

export const summaryEntities = [
  SummaryEntity,
  SummaryEditorEntity,
  SummaryCategoryEntity,
  SummaryReportEntity,
  SummarySentenceEntity,
  SummaryVersionEntity,
  PublishedFacilityEntity,
  PublishedContextEntity,
  PublicationSecretEntity,
];
