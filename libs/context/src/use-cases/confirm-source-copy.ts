import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { assertNotOwnWork, Clock, NotFound, type PersonActor, requirePermission } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { type SeenCopy, SourceCopyRepository } from '../persistence/source-copy.repository.js';

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
    const locked = await this.copies.lock(tx, source);
    if (!locked) throw new NotFound();
    return locked.id;
  }

  /**
   * Returns who kept the copy. A fingerprint that the source is known by already stays as it is, and nothing is written.
   *
   * @throws NotFound, PreconditionFailed; Forbidden `same_person`
   */
  async execute(tx: Tx, actor: PersonActor, seen: SeenCopy): Promise<string> {
    requirePermission(actor, 'facility.confirm');
    const { id, sha256: known, kept } = await this.copies.lockSeen(tx, seen);
    assertNotOwnWork(actor, [kept.keptBy]);
    if (known === kept.sha256) return kept.keptBy;
    await this.copies.confirm(tx, id, actor.accountId, this.clock.now());
    await this.audit.append(tx, {
      actor,
      act: 'context.copy_confirmed',
      objectType: 'source',
      objectId: id,
      detail: { sha256: kept.sha256 },
    });
    return kept.keptBy;
  }
}
