import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { Clock, type PersonActor, requirePermission } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { type SeenCopy, SourceCopyRepository } from '../persistence/source-copy.repository.js';

export interface RemoveSourceCopyInput extends SeenCopy {
  /** In words, for those who write or confirm records. */
  readonly reason: string;
}

/**
 * Removes the copy of a source that should not be kept: the wrong file, or one that exposes a person. One person is enough,
 * also the one who brought it. The bytes go for good, and a tombstone stays for the chain of custody.
 *
 * The source is no longer known by the fingerprint of this copy: a file that was given to one person alone names that person
 * to whoever gave it. It belongs to the transaction of publication, because public records tell the fingerprints of
 * their sources.
 */
@Injectable()
export class RemoveSourceCopy {
  constructor(
    private readonly copies: SourceCopyRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound where no copy is kept; PreconditionFailed where it is another one than was seen */
  async execute(tx: Tx, actor: PersonActor, { reason, ...seen }: RemoveSourceCopyInput): Promise<void> {
    requirePermission(actor, 'facility.confirm');
    const { id, kept } = await this.copies.lockSeen(tx, seen);
    await this.copies.remove(tx, id, { removedBy: actor.accountId, removedAt: this.clock.now(), reason });
    // The chain is for good and the reason is somebody's words: it stands on the tombstone alone.
    await this.audit.append(tx, {
      actor,
      act: 'context.copy_removed',
      objectType: 'source',
      objectId: id,
      detail: { sha256: kept.sha256 },
    });
  }
}
