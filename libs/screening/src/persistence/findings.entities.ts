import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'portal', name: 'personal_data_span' })
export class PersonalDataSpanEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'field', type: 'text' })
  field!: string;

  @Column({ name: 'start_offset', type: 'integer' })
  startOffset!: number;

  @Column({ name: 'end_offset', type: 'integer' })
  endOffset!: number;

  @Column({ name: 'type', type: 'text' })
  type!: string;

  @Column({ name: 'rule', type: 'text' })
  rule!: string;
}

@Entity({ schema: 'portal', name: 'near_duplicate_band' })
export class NearDuplicateBandEntity {
  @PrimaryColumn({ name: 'band', type: 'integer' })
  band!: number;

  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @Column({ name: 'facility_id', type: 'uuid', nullable: true })
  facilityId!: string | null;
}

@Entity({ schema: 'portal', name: 'near_duplicate' })
export class NearDuplicateEntity {
  @PrimaryColumn({ name: 'report_id', type: 'uuid' })
  reportId!: string;

  @PrimaryColumn({ name: 'other_report_id', type: 'uuid' })
  otherReportId!: string;

  @Column({ name: 'similarity', type: 'real' })
  similarity!: number;

  @Column({ name: 'same_facility', type: 'boolean' })
  sameFacility!: boolean;

  @Column({ name: 'same_period', type: 'boolean' })
  samePeriod!: boolean;

  @Column({ name: 'same_organization', type: 'boolean' })
  sameOrganization!: boolean;

  @Column({ name: 'found_at', type: 'timestamptz', precision: 3 })
  foundAt!: Date;

  @Column({ name: 'verdict', type: 'text', nullable: true })
  verdict!: string | null;

  @Column({ name: 'verdict_by', type: 'uuid', nullable: true })
  verdictBy!: string | null;

  @Column({ name: 'verdict_at', type: 'timestamptz', precision: 3, nullable: true })
  verdictAt!: Date | null;
}
