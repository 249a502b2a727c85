import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Counted tries per account; its shape is the one that rate-limiter-flexible reads and writes. */
@Entity({ schema: 'portal', name: 'sign_in_attempts' })
export class SignInAttemptsEntity {
  @PrimaryColumn({ name: 'key', type: 'text' })
  key!: string;

  @Column({ name: 'points', type: 'integer', default: 0 })
  points!: number;

  @Column({ name: 'expire', type: 'bigint', nullable: true })
  expire!: number | null;
}
