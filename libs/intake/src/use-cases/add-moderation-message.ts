import { type Actor, requirePermission, requirePerson } from '@habeas/kernel';
import type { Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { type Message, PostMessage } from './post-message.js';

/** A moderator's question to the organisation, written in the transaction of the decision to ask. */
@Injectable()
export class AddModerationMessage {
  constructor(private readonly messages: PostMessage) {}

  execute(tx: Tx, actor: Actor, input: { reportId: string; text: string }): Promise<Message> {
    requirePermission(actor, 'report.review');
    return this.messages.ask(tx, requirePerson(actor), input);
  }
}
