import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { type SeenCopy, SourceCopyRepository } from '../persistence/source-copy.repository.js';

export interface RemoveSourceCopyInput extends SeenCopy {
  /** In words, for those who write or confirm records. */
  readonly reason: string;
}

/**
 * Removes the copy of a source that should not be kept: the wrong file, or one that exposes a person. One person is enough,
 * also the one who brought it. The bytes go for good, and a tombstone stays for the chain of custody.
 *
 * The fingerprint that the source is known by stays as it is, also where this copy had it: two people let it through,
 * public records tell it, and whoever holds the file can still prove what they rest on. One person alone, mistaken or under
 * pressure, does not wipe that away. It changes when another copy is kept and a second person confirms that one.
 */
@Injectable()
export class RemoveSourceCopy {
  constructor(
    private readonly transactor: Transactor,
    private readonly copies: SourceCopyRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound where no copy is kept; PreconditionFailed where it is another one than was seen */
  execute(actor: Actor, { reason, ...seen }: RemoveSourceCopyInput): Promise<void> {
    requirePermission(actor, 'facility.confirm');
    const { accountId: removedBy } = requirePerson(actor);
    return this.transactor.run(async (tx) => {
      const { id, kept } = await this.copies.lockSeen(tx, seen);
      await this.copies.remove(tx, id, { removedBy, removedAt: this.clock.now(), reason });
      // The chain is for good and the reason is somebody's words: it stands on the tombstone alone.
      await this.audit.append(tx, {
        actor,
        act: 'context.copy_removed',
        objectType: 'source',
        objectId: id,
        detail: { sha256: kept.sha256 },
      });
    });
  }
}
