import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ImportState } from '../domain/report-import.js';

@Entity({ schema: 'portal', name: 'report_import' })
export class ReportImportEntity {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid', name: 'organization_id' })
  organizationId!: string;

  @Column({ type: 'uuid', name: 'requested_by' })
  requestedBy!: string;

  @Column({ type: 'text' })
  state!: ImportState;

  @Column({ type: 'boolean', name: 'dry_run' })
  dryRun!: boolean;

  @Column({ type: 'jsonb' })
  mapping!: object;

  @Column({ type: 'text', name: 'mapping_name', nullable: true })
  mappingName!: string | null;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'integer' })
  bytes!: number;

  @Column({ type: 'integer', nullable: true })
  total!: number | null;

  @Column({ type: 'integer', default: 0 })
  processed!: number;

  @Column({ type: 'integer', default: 0 })
  accepted!: number;

  @Column({ type: 'integer', default: 0 })
  duplicates!: number;

  @Column({ type: 'integer', default: 0 })
  failed!: number;

  @Column({ type: 'text', name: 'error_code', nullable: true })
  errorCode!: string | null;

  @Column({ type: 'text', array: true, name: 'error_columns', nullable: true })
  errorColumns!: string[] | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'created_at' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, name: 'started_at', nullable: true })
  startedAt!: Date | null;

  @Column({ type: 'timestamptz', precision: 3, name: 'touched_at' })
  touchedAt!: Date;

  @Column({ type: 'smallint', default: 0 })
  resumptions!: number;

  @Column({ type: 'timestamptz', precision: 3, name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}

@Entity({ schema: 'portal', name: 'report_import_file' })
export class ReportImportFileEntity {
  @PrimaryColumn({ type: 'uuid', name: 'import_id' })
  importId!: string;

  @Column({ type: 'bytea' })
  content!: Buffer;
}

@Entity({ schema: 'portal', name: 'report_import_fault' })
export class ReportImportFaultEntity {
  @PrimaryColumn({ type: 'uuid', name: 'import_id' })
  importId!: string;

  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @PrimaryColumn({ type: 'smallint' })
  ordinal!: number;

  @Column({ type: 'integer' })
  line!: number;

  @Column({ type: 'text', name: 'column_name', nullable: true })
  columnName!: string | null;

  @Column({ type: 'text' })
  code!: string;
}

@Entity({ schema: 'portal', name: 'report_import_unmapped' })
export class ReportImportUnmappedEntity {
  @PrimaryColumn({ type: 'uuid', name: 'import_id' })
  importId!: string;

  @PrimaryColumn({ type: 'text', name: 'column_name' })
  columnName!: string;

  @PrimaryColumn({ type: 'text' })
  value!: string;

  @Column({ type: 'integer' })
  count!: number;
}

@Entity({ schema: 'portal', name: 'report_import_mapping' })
export class ReportImportMappingEntity {
  @PrimaryColumn({ type: 'uuid', name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  mapping!: object;

  @Column({ type: 'uuid', name: 'updated_by' })
  updatedBy!: string;

  @Column({ type: 'timestamptz', precision: 3, name: 'updated_at' })
  updatedAt!: Date;
}

@Entity({ schema: 'portal', name: 'report_origin' })
export class ReportOriginEntity {
  @PrimaryColumn({ type: 'uuid', name: 'organization_id' })
  organizationId!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text', name: 'row_hash' })
  rowHash!: string;

  @Column({ type: 'uuid', name: 'report_id' })
  reportId!: string;
}
