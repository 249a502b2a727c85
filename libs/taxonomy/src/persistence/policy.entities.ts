import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'portal', name: 'suppression_rule' })
export class SuppressionRuleEntity {
  @PrimaryColumn({ name: 'rule', type: 'text' })
  rule!: string;

  @Column({ name: 'value', type: 'text' })
  value!: string;

  @Column({ name: 'unit', type: 'text', nullable: true })
  unit!: string | null;

  @Column({ name: 'applies_to', type: 'text' })
  appliesTo!: string;

  @Column({ name: 'source', type: 'text' })
  source!: string;
}

@Entity({ schema: 'portal', name: 'indicator' })
export class IndicatorEntity {
  @PrimaryColumn({ name: 'id', type: 'text' })
  id!: string;

  @Column({ name: 'formula', type: 'text' })
  formula!: string;

  @Column({ name: 'unit', type: 'text' })
  unit!: string;

  @Column({ name: 'flag_levels', type: 'text' })
  flagLevels!: string;

  @Column({ name: 'source', type: 'text' })
  source!: string;

  @Column({ name: 'check_status', type: 'text' })
  checkStatus!: string;

  @Column({ name: 'remark', type: 'text', nullable: true })
  remark!: string | null;
}

@Entity({ schema: 'portal', name: 'channel' })
export class ChannelEntity {
  @PrimaryColumn({ name: 'channel', type: 'text' })
  channel!: string;

  @Column({ name: 'accepts', type: 'text' })
  accepts!: string;

  @Column({ name: 'required_fields', type: 'text' })
  requiredFields!: string;

  @Column({ name: 'gates', type: 'text' })
  gates!: string;

  @Column({ name: 'check_status', type: 'text' })
  checkStatus!: string;

  @Column({ name: 'remark', type: 'text', nullable: true })
  remark!: string | null;
}
