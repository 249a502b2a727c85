import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'portal', name: 'instrument' })
export class InstrumentEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id!: string;

  @Column({ name: 'title_en', type: 'text' })
  titleEn!: string;

  @Column({ name: 'title_es', type: 'text' })
  titleEs!: string;

  @Column({ name: 'adopted', type: 'text', nullable: true })
  adopted!: string | null;

  @Column({ name: 'locator_kind', type: 'text' })
  locatorKind!: string;

  @Column({ name: 'check_status', type: 'text' })
  checkStatus!: string;

  @Column({ name: 'note', type: 'text', nullable: true })
  note!: string | null;
}

@Entity({ schema: 'portal', name: 'instrument_force' })
export class InstrumentForceEntity {
  @PrimaryColumn({ name: 'instrument_id', type: 'text' })
  instrumentId!: string;

  @PrimaryColumn({ name: 'country', type: 'text' })
  country!: string;

  @Column({ name: 'legal_force', type: 'text' })
  legalForce!: string;
}

@Entity({ schema: 'portal', name: 'provision' })
export class ProvisionEntity {
  @PrimaryColumn({ name: 'instrument_id', type: 'text' })
  instrumentId!: string;

  @PrimaryColumn({ name: 'locator', type: 'text' })
  locator!: string;

  @Column({ name: 'label_en', type: 'text' })
  labelEn!: string;

  @Column({ name: 'label_es', type: 'text' })
  labelEs!: string;

  @Column({ name: 'check_status', type: 'text' })
  checkStatus!: string;
}
