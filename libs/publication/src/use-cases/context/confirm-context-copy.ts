import { ConfirmSourceCopy, type SeenCopy } from '@habeas/context';
import { type Actor, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { Independence } from '../independence.js';
import { RefusedPublications } from '../refused-publications.js';
import { PublishContext } from './publish-context.js';

/**
 * Makes the fingerprint of a source's copy public by the act of somebody who did not bring the copy. The confirmation, the
 * audit entry and the public copies of all records that rest on the source are one transaction, or none of them happens.
 */
@Injectable()
export class ConfirmContextCopy {
  constructor(
    private readonly transactor: Transactor,
    private readonly confirm: ConfirmSourceCopy,
    private readonly independence: Independence,
    private readonly published: PublishContext,
    private readonly refused: RefusedPublications,
  ) {}

  /** Once more changes nothing. @throws what {@link ConfirmSourceCopy} throws; Forbidden `invitation_shared` */
  async execute(actor: Actor, seen: SeenCopy): Promise<void> {
    requirePermission(actor, 'facility.confirm');
    const person = requirePerson(actor);
    const objectId = await this.transactor.run((tx) => this.confirm.idOf(tx, seen.source));
    const attempt = { act: 'context.copy_confirmation_refused', objectType: 'source', objectId } as const;
    await this.refused.around(actor, attempt, () =>
      this.transactor.run(async (tx) => {
        const { keptBy, isNew } = await this.confirm.execute(tx, person, seen);
        await this.independence.assertNoSharedInvitation(tx, person, [keptBy]);
        if (isNew) await this.published.refresh(tx);
      }),
    );
  }
}
