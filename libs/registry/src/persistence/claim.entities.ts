import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VettingColumns } from './vetting-columns.js';

@Entity({ schema: 'portal', name: 'source' })
export class SourceEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  @Column({ name: 'title', type: 'text' })
  title!: string;

  @Column({ name: 'publisher', type: 'text', nullable: true })
  publisher!: string | null;

  @Column({ name: 'url', type: 'text', nullable: true })
  url!: string | null;

  @Column({ name: 'published', type: 'text', nullable: true })
  published!: string | null;

  @Column({ name: 'retrieved_at', type: 'timestamptz', precision: 3, nullable: true })
  retrievedAt!: Date | null;

  @Column({ name: 'sha256', type: 'text', nullable: true })
  sha256!: string | null;

  @Column({ name: 'language', type: 'text', nullable: true })
  language!: string | null;
}

@Entity({ schema: 'portal', name: 'claim' })
export class ClaimEntity extends VettingColumns {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'external_id', type: 'text', nullable: true })
  externalId!: string | null;

  @Column({ name: 'facility_id', type: 'uuid' })
  facilityId!: string;

  @Column({ name: 'predicate', type: 'text' })
  predicate!: string;

  @Column({ name: 'value_number', type: 'double precision', nullable: true })
  valueNumber!: number | null;

  @Column({ name: 'value_text', type: 'text', nullable: true })
  valueText!: string | null;

  @Column({ name: 'unit', type: 'text', nullable: true })
  unit!: string | null;

  @Column({ name: 'claimant', type: 'text' })
  claimant!: string;

  @Column({ name: 'claim_date', type: 'text', nullable: true })
  claimDate!: string | null;

  @Column({ name: 'check_status', type: 'text' })
  checkStatus!: string;

  @Column({ name: 'remark', type: 'text', nullable: true })
  remark!: string | null;

  @Column({ name: 'source_id', type: 'uuid' })
  sourceId!: string;

  @Column({ name: 'position', type: 'integer' })
  position!: number;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}
