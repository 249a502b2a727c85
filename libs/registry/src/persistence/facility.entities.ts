import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VettingColumns } from './vetting-columns.js';

@Entity({ schema: 'portal', name: 'facility' })
export class FacilityEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'slug', type: 'text' })
  slug!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'type', type: 'text', nullable: true })
  type!: string | null;

  @Column({ name: 'country', type: 'text' })
  country!: string;

  @Column({ name: 'adm1', type: 'text', nullable: true })
  adm1!: string | null;

  @Column({ name: 'adm2', type: 'text', nullable: true })
  adm2!: string | null;

  @Column({ name: 'adm3', type: 'text', nullable: true })
  adm3!: string | null;

  @Column({ name: 'latitude', type: 'double precision', nullable: true })
  latitude!: number | null;

  @Column({ name: 'longitude', type: 'double precision', nullable: true })
  longitude!: number | null;

  @Column({ name: 'coordinate_precision', type: 'text', nullable: true })
  coordinatePrecision!: string | null;

  @Column({ name: 'opened', type: 'text', nullable: true })
  opened!: string | null;

  @Column({ name: 'closed', type: 'text', nullable: true })
  closed!: string | null;

  @Column({ name: 'is_demo', type: 'boolean', default: false })
  isDemo!: boolean;

  @Column({ name: 'revision', type: 'integer', default: 1 })
  revision!: number;

  @Column({ name: 'vetting_state', type: 'text', default: 'proposed' })
  vettingState!: string;

  /** Whoever has written since the last confirmation, or whoever wrote what was confirmed. */
  @Column({ name: 'writers', type: 'uuid', array: true, default: () => "'{}'" })
  writers!: string[];

  @Column({ name: 'proposed_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  proposedAt!: Date;

  /** The place as it was confirmed last: what is public of it. */
  @Column({ name: 'confirmed_profile', type: 'jsonb', nullable: true })
  confirmedProfile!: object | null;

  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true })
  confirmedBy!: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt!: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column({ name: 'updated_at', type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt!: Date;
}

@Entity({ schema: 'portal', name: 'facility_name' })
export class FacilityNameEntity extends VettingColumns {
  @PrimaryColumn({ name: 'id', type: 'uuid' })
  id!: string;

  @Column({ name: 'facility_id', type: 'uuid' })
  facilityId!: string;

  @Column({ name: 'name', type: 'text' })
  name!: string;

  @Column({ name: 'normalized_name', type: 'text' })
  normalizedName!: string;

  @Column({ name: 'language', type: 'text', nullable: true })
  language!: string | null;

  @Column({ name: 'kind', type: 'text' })
  kind!: string;

  @Column({ name: 'position', type: 'smallint', default: 0 })
  position!: number;
}

@Entity({ schema: 'portal', name: 'facility_code' })
export class FacilityCodeEntity {
  @PrimaryColumn({ name: 'scheme', type: 'text' })
  scheme!: string;

  @PrimaryColumn({ name: 'code', type: 'text' })
  code!: string;

  @Column({ name: 'facility_id', type: 'uuid' })
  facilityId!: string;

  /** SHA-256 of the row it was last imported from: an unchanged row does not undo what an admin has corrected since. */
  @Column({ name: 'fingerprint', type: 'text', nullable: true })
  fingerprint!: string | null;
}
