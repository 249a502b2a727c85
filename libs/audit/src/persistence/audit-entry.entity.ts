import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AuditValue } from '../domain/audit-entry.js';

@Entity({ schema: 'audit', name: 'entry' })
export class AuditEntryEntity {
  @PrimaryColumn({ name: 'seq', type: 'bigint' })
  seq!: number;

  @Column({ name: 'at', type: 'timestamptz', precision: 3 })
  at!: Date;

  @Column({ name: 'actor', type: 'text' })
  actor!: string;

  @Column({ name: 'act', type: 'text' })
  act!: string;

  @Column({ name: 'object_type', type: 'text' })
  objectType!: string;

  @Column({ name: 'object_id', type: 'text' })
  objectId!: string;

  @Column({ name: 'detail', type: 'jsonb' })
  detail!: Record<string, AuditValue>;

  @Column({ name: 'previous_hash', type: 'text' })
  previousHash!: string;

  @Column({ name: 'hash', type: 'text' })
  hash!: string;
}
