import { Column } from 'typeorm';

/** The columns of a fact about a place that one person writes and another lets through; two nulls are the operator. */
export abstract class VettingColumns {
  @Column({ name: 'vetting_state', type: 'text' })
  vettingState!: string;

  @Column({ name: 'proposed_by', type: 'uuid', nullable: true })
  proposedBy!: string | null;

  @Column({ name: 'proposed_at', type: 'timestamptz', precision: 3 })
  proposedAt!: Date;

  @Column({ name: 'confirmed_by', type: 'uuid', nullable: true })
  confirmedBy!: string | null;

  @Column({ name: 'confirmed_at', type: 'timestamptz', precision: 3, nullable: true })
  confirmedAt!: Date | null;

  @Column({ name: 'retracted_at', type: 'timestamptz', precision: 3, nullable: true })
  retractedAt!: Date | null;

  @Column({ name: 'retraction_reason', type: 'text', nullable: true })
  retractionReason!: string | null;
}

/** How a fact begins: waiting for a second person, or let through by the operator (null). */
export function vettingOf(writer: string | null, at: Date) {
  return {
    vettingState: writer === null ? 'confirmed' : 'proposed',
    proposedBy: writer,
    proposedAt: at,
    confirmedBy: null,
    confirmedAt: writer === null ? at : null,
    retractedAt: null,
    retractionReason: null,
  };
}
