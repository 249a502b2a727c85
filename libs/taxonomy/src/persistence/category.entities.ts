import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'portal', name: 'category' })
export class CategoryEntity {
  @PrimaryColumn({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'parent', type: 'text', nullable: true })
  parent!: string | null;

  @Column({ name: 'label_en', type: 'text' })
  labelEn!: string;

  @Column({ name: 'label_es', type: 'text' })
  labelEs!: string;

  @Column({ name: 'default_severity', type: 'smallint' })
  defaultSeverity!: number;

  @Column({ name: 'default_urgency', type: 'text' })
  defaultUrgency!: string;

  @Column({ name: 'position', type: 'smallint' })
  position!: number;
}

@Entity({ schema: 'portal', name: 'category_provision' })
export class CategoryProvisionEntity {
  @PrimaryColumn({ name: 'category_code', type: 'text' })
  categoryCode!: string;

  @PrimaryColumn({ name: 'instrument_id', type: 'text' })
  instrumentId!: string;

  @PrimaryColumn({ name: 'locator', type: 'text' })
  locator!: string;

  @Column({ name: 'position', type: 'smallint' })
  position!: number;
}

@Entity({ schema: 'portal', name: 'category_crosswalk' })
export class CategoryCrosswalkEntity {
  @PrimaryColumn({ name: 'category_code', type: 'text' })
  categoryCode!: string;

  @PrimaryColumn({ name: 'list', type: 'text' })
  list!: string;

  @PrimaryColumn({ name: 'code', type: 'text' })
  code!: string;
}
