import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { assertNotOwnWork, Clock, NotFound, type PersonActor, requirePermission } from '@habeas/kernel';
import { sqlIn, type Tx } from '@habeas/platform/database';
import { type SeenCopy, SourceCopyRepository } from '../persistence/source-copy.repository.js';

/** What came of a confirmation. */
export interface ConfirmedSourceCopy {
  readonly keptBy: string;
  /** False where somebody had let the fingerprint through before, and nothing was written. */
  readonly isNew: boolean;
}

/**
 * Lets the fingerprint of a kept copy through, so that the source is known by it: the act of somebody who did not bring
 * the copy. It belongs to the transaction of publication, because public records tell the fingerprints of their sources.
 */
@Injectable()
export class ConfirmSourceCopy {
  constructor(
    private readonly copies: SourceCopyRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The id of the source, for whoever keeps a refusal. @throws NotFound */
  async idOf(tx: Tx, source: string): Promise<string> {
    const id = await this.copies.idOf(sqlIn(tx), source);
    if (id === undefined) throw new NotFound();
    return id;
  }

  /**
   * A fingerprint that came with the source is confirmed like any other: nobody here had seen its copy until now. What was
   * confirmed once stays as it is.
   *
   * @throws NotFound, PreconditionFailed; Forbidden `same_person`
   */
  async execute(tx: Tx, actor: PersonActor, seen: SeenCopy): Promise<ConfirmedSourceCopy> {
    requirePermission(actor, 'facility.confirm');
    const { id, kept } = await this.copies.lockSeen(tx, seen);
    assertNotOwnWork(actor, [kept.keptBy]);
    if (kept.confirmedBy !== null) return { keptBy: kept.keptBy, isNew: false };
    await this.copies.confirm(tx, id, actor.accountId, this.clock.now());
    await this.audit.append(tx, {
      actor,
      act: 'context.copy_confirmed',
      objectType: 'source',
      objectId: id,
      detail: { sha256: kept.sha256 },
    });
    return { keptBy: kept.keptBy, isNew: true };
  }
}
