import { AuditTrail } from '@habeas/audit';
import { type Actor, Clock, Conflict, NotFound, newId, type PersonActor, requirePerson } from '@habeas/kernel';
import { Transactor, type Tx } from '@habeas/platform/database';
import { IdempotentWrites } from '@habeas/platform/http';
import { Outbox } from '@habeas/platform/outbox';
import { Injectable } from '@nestjs/common';
import { type LockedReport, ReportRepository } from '../persistence/report.repository.js';
import { type MessageSide, ThreadRepository } from '../persistence/thread.repository.js';
import { ChangeReportState } from './change-report-state.js';

export interface Message {
  readonly id: string;
  readonly side: MessageSide;
  readonly text: string;
  readonly createdAt: string;
}

export interface PostMessageInput {
  readonly reportId: string;
  readonly text: string;
  readonly key?: string;
}

/** Writes into a report's thread. The organisation's answer to a question returns the report to review. */
@Injectable()
export class PostMessage {
  constructor(
    private readonly transactor: Transactor,
    private readonly writes: IdempotentWrites,
    private readonly reports: ReportRepository,
    private readonly threads: ThreadRepository,
    private readonly changeState: ChangeReportState,
    private readonly outbox: Outbox,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** The kept answer is without the text, which the repeated call brings along again. */
  async execute(actor: Actor, input: PostMessageInput): Promise<Message> {
    const person = requirePerson(actor);
    const { reportId, text, key } = input;
    const request = { route: 'POST /reports/{id}/messages', reportId, text };
    const posted = await this.transactor.run((tx) =>
      this.writes.run(tx, person, { key, request }, async () => {
        const { id, side, createdAt } = await this.post(tx, person, input);
        return { id, side, createdAt };
      }),
    );
    return { ...posted, text };
  }

  private async post(tx: Tx, person: PersonActor, { reportId, text }: PostMessageInput): Promise<Message> {
    const report = await this.reports.lock(tx, reportId);
    const side = sideOf(person, report);
    if (!report || !side) throw new NotFound();
    if (report.state === 'draft' || report.state === 'withdrawn') {
      throw new Conflict('report_takes_no_message', 'Nobody is working on this report.');
    }
    const message = await this.insert(tx, person, { reportId, text, side });
    if (side === 'organization' && report.state === 'needs_information') {
      await this.changeState.execute(tx, person, { reportId, to: 'in_review' });
      await this.outbox.append(tx, 'report-answered', { reportId });
    }
    return message;
  }

  /** For moderation, which asks a question in the transaction of its decision. The state is the caller's to change. */
  async ask(tx: Tx, actor: PersonActor, { reportId, text }: { reportId: string; text: string }): Promise<Message> {
    return this.insert(tx, actor, { reportId, text, side: 'moderation' });
  }

  private async insert(
    tx: Tx,
    actor: PersonActor,
    { reportId, text, side }: { reportId: string; text: string; side: MessageSide },
  ): Promise<Message> {
    const id = newId();
    const createdAt = this.clock.now();
    await this.threads.insertMessage(tx, { id, reportId, authorId: actor.accountId, side, text, createdAt });
    const detail = { messageId: id, side };
    await this.audit.append(tx, {
      actor,
      act: 'report.message_posted',
      objectType: 'report',
      objectId: reportId,
      detail,
    });
    return { id, side, text, createdAt: createdAt.toISOString() };
  }
}

/** Moderators see every report but drafts; an organisation sees its own. */
function sideOf(actor: PersonActor, report: LockedReport | undefined): MessageSide | undefined {
  if (!report) return undefined;
  if (actor.permissions.has('report.review')) return report.state === 'draft' ? undefined : 'moderation';
  const own = actor.organizationId === report.organizationId && actor.permissions.has('report.answer');
  return own ? 'organization' : undefined;
}
