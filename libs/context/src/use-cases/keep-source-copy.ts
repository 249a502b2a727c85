import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, Conflict, NotFound, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { type LockedSource, SourceCopyRepository } from '../persistence/source-copy.repository.js';

export interface KeepSourceCopyInput {
  /** How records name the source. */
  readonly source: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps the archived copy that a source was read in, so that what a record rests on can be shown when its address is gone.
 * Somebody brings it: the server fetches no address. A copy is never exchanged, and one that does not have the
 * fingerprint which the source is known by is refused. Where a copy was removed, another one may be kept, and the removed
 * one is refused: somebody saw that it must not lie here. Under another source it may.
 */
@Injectable()
export class KeepSourceCopy {
  constructor(
    private readonly transactor: Transactor,
    private readonly copies: SourceCopyRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Returns the SHA-256 of the copy, in hex; the same copy again changes nothing.
   *
   * @throws NotFound, Conflict `copy_removed`, `copy_differs`
   */
  execute(actor: Actor, { source, mediaType, bytes }: KeepSourceCopyInput): Promise<string> {
    requirePermission(actor, 'facility.edit');
    const { accountId: keptBy } = requirePerson(actor);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return this.transactor.run(async (tx) => {
      const known = await this.copies.lock(tx, source);
      if (!known) throw new NotFound();
      assertMayBeKept(known, sha256);
      if (known.kept !== null) return sha256;
      await this.copies.keep(tx, known.id, { sha256, mediaType, bytes, keptBy, keptAt: this.clock.now() });
      await this.audit.append(tx, {
        actor,
        act: 'context.copy_kept',
        objectType: 'source',
        objectId: known.id,
        detail: { sha256 },
      });
      return sha256;
    });
  }
}

function assertMayBeKept({ sha256: known, kept, removed }: LockedSource, sha256: string): void {
  if (removed.includes(sha256)) {
    throw new Conflict('copy_removed', 'Just this copy was removed from the source.');
  }
  if ((kept?.sha256 ?? known ?? sha256) !== sha256) {
    throw new Conflict('copy_differs', 'This is not the copy that the source is known by.');
  }
}
