import { RemoveSourceCopy, type RemoveSourceCopyInput } from '@habeas/context';
import { type Actor, requirePermission, requirePerson } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { PublishContext } from './publish-context.js';

/**
 * Removes the copy of a source and takes its fingerprint from the public records that rest on the source, in one
 * transaction. One person is enough: two make public, one takes back.
 */
@Injectable()
export class RemoveContextCopy {
  constructor(
    private readonly transactor: Transactor,
    private readonly remove: RemoveSourceCopy,
    private readonly published: PublishContext,
  ) {}

  /** @throws what {@link RemoveSourceCopy} throws */
  async execute(actor: Actor, input: RemoveSourceCopyInput): Promise<void> {
    requirePermission(actor, 'facility.confirm');
    const person = requirePerson(actor);
    await this.transactor.run(async (tx) => {
      await this.remove.execute(tx, person, input);
      await this.published.refresh(tx);
    });
  }
}
