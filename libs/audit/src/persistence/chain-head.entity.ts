import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'audit', name: 'chain_head' })
export class ChainHeadEntity {
  @PrimaryColumn({ name: 'id', type: 'smallint' })
  id!: number;

  @Column({ name: 'seq', type: 'bigint' })
  seq!: number;

  @Column({ name: 'hash', type: 'text' })
  hash!: string;

  @Column({ name: 'at', type: 'timestamptz', precision: 3 })
  at!: Date;
}
