import { RetractRecord, type RetractRecordInput } from '@habeas/context';
import { type Actor, requirePermission } from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { PublishContext } from './publish-context.js';

/** Takes a context record back, with its public copy and its events, in one transaction. One person is enough. */
@Injectable()
export class RetractContextRecord {
  constructor(
    private readonly transactor: Transactor,
    private readonly retract: RetractRecord,
    private readonly published: PublishContext,
  ) {}

  async execute(actor: Actor, input: RetractRecordInput): Promise<void> {
    requirePermission(actor, 'facility.confirm');
    await this.transactor.run(async (tx) => {
      await this.retract.execute(tx, actor, input);
      await this.published.refresh(tx);
    });
  }
}
