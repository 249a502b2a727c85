import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'portal', name: 'reference_value' })
export class ReferenceValueEntity {
  @PrimaryColumn({ name: 'list', type: 'text' })
  list!: string;

  @PrimaryColumn({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'label_en', type: 'text' })
  labelEn!: string;

  @Column({ name: 'label_es', type: 'text' })
  labelEs!: string;

  @Column({ name: 'definition_en', type: 'text', nullable: true })
  definitionEn!: string | null;

  @Column({ name: 'definition_es', type: 'text', nullable: true })
  definitionEs!: string | null;

  @Column({ name: 'hours', type: 'integer', nullable: true })
  hours!: number | null;

  @Column({ name: 'source', type: 'text', nullable: true })
  source!: string | null;

  @Column({ name: 'check_status', type: 'text', nullable: true })
  checkStatus!: string | null;

  @Column({ name: 'position', type: 'smallint' })
  position!: number;
}

@Entity({ schema: 'portal', name: 'consent_grant' })
export class ConsentGrantEntity {
  @PrimaryColumn({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'label_en', type: 'text' })
  labelEn!: string;

  @Column({ name: 'label_es', type: 'text' })
  labelEs!: string;

  @Column({ name: 'absence_blocks_publication', type: 'boolean' })
  absenceBlocksPublication!: boolean;

  @Column({ name: 'position', type: 'smallint' })
  position!: number;
}
