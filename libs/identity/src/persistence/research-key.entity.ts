import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'published', name: 'research_key' })
export class ResearchKeyEntity {
  @PrimaryColumn({ name: 'key_hash', type: 'text' })
  keyHash!: string;

  @Column({ name: 'tier', type: 'text' })
  tier!: 'elevated';

  @Column({ name: 'expires_at', type: 'timestamptz', precision: 3 })
  expiresAt!: Date;
}
