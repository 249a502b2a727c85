import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RecordDraft } from '../domain/records/record.js';

@Entity({ schema: 'portal', name: 'context_record' })
export class ContextRecordEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'slug', type: 'text' })
  slug!: string;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'state', type: 'text' })
  state!: string;

  @Column({ name: 'revision', type: 'integer' })
  revision!: number;

  @Column({ name: 'confirmed_revision', type: 'integer', nullable: true })
  confirmedRevision!: number | null;

  @Column({ name: 'writers', type: 'uuid', array: true })
  writers!: string[];

  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true })
  confirmedBy!: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt!: Date | null;

  @Column({ name: 'retraction_reason', type: 'text', nullable: true })
  retractionReason!: string | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3 })
  updatedAt!: Date;
}

@Entity({ schema: 'portal', name: 'context_version' })
export class ContextVersionEntity {
  @PrimaryColumn({ name: 'record_id', type: 'uuid' })
  recordId!: string;

  @PrimaryColumn({ name: 'revision', type: 'integer' })
  revision!: number;

  @Column({ name: 'draft', type: 'jsonb' })
  draft!: RecordDraft;

  @Column({ name: 'written_by', type: 'text' })
  writtenBy!: string;

  @Column({ name: 'written_at', type: 'timestamptz', precision: 3 })
  writtenAt!: Date;
}

/** What a version rests on or speaks of, in the order given. */
abstract class TieEntity {
  @PrimaryColumn({ name: 'record_id', type: 'uuid' })
  recordId!: string;

  @PrimaryColumn({ name: 'revision', type: 'integer' })
  revision!: number;

  @PrimaryColumn({ name: 'position', type: 'smallint' })
  position!: number;
}

@Entity({ schema: 'portal', name: 'context_source' })
export class ContextSourceEntity extends TieEntity {
  @Column({ name: 'source_id', type: 'uuid' })
  sourceId!: string;
}

@Entity({ schema: 'portal', name: 'context_place' })
export class ContextPlaceEntity extends TieEntity {
  @Column({ name: 'role', type: 'text' })
  role!: string;

  @Column({ name: 'facility_id', type: 'uuid' })
  facilityId!: string;
}

@Entity({ schema: 'portal', name: 'context_relation' })
export class ContextRelationEntity extends TieEntity {
  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'target', type: 'text' })
  target!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;
}

@Entity({ schema: 'portal', name: 'transfer_order' })
export class TransferOrderEntity {
  @PrimaryColumn({ name: 'transfer_id', type: 'uuid' })
  transferId!: string;

  @PrimaryColumn({ name: 'order_id', type: 'uuid' })
  orderId!: string;

  @Column({ name: 'transfer_revision', type: 'integer' })
  transferRevision!: number;

  @Column({ name: 'order_revision', type: 'integer' })
  orderRevision!: number;

  @Column({ name: 'answer', type: 'text' })
  answer!: string;

  @Column({ name: 'reasoning', type: 'jsonb' })
  reasoning!: unknown;

  @Column({ name: 'computed_at', type: 'timestamptz', precision: 3 })
  computedAt!: Date;
}
