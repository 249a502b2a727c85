import type { Tx } from '@habeas/platform/database';
import { Injectable } from '@nestjs/common';
import { ReportAddendumEntity, ReportMessageEntity } from './report-parts.entity.js';

/** Something written under a report after it was handed in. */
export interface ThreadEntry {
  readonly id: string;
  readonly reportId: string;
  readonly authorId: string;
  readonly text: string;
  readonly createdAt: Date;
}

/** Which side of the thread wrote. Nobody's name crosses between organisations. */
export type MessageSide = 'organization' | 'moderation';

@Injectable()
export class ThreadRepository {
  async insertMessage(tx: Tx, message: ThreadEntry & { readonly side: MessageSide }): Promise<void> {
    await tx.insert(ReportMessageEntity, message);
  }

  async insertAddendum(tx: Tx, addendum: ThreadEntry): Promise<void> {
    await tx.insert(ReportAddendumEntity, addendum);
  }
}
