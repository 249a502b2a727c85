import { AuditTrail } from '@habeas/audit';
import {
  type Actor,
  Clock,
  Conflict,
  Invalid,
  newId,
  NotFound,
  requirePermission,
  requirePerson,
} from '@habeas/kernel';
import { Transactor } from '@habeas/platform/database';
import { dueHours, stepsDown, type Urgency } from '@habeas/screening';
import { Injectable } from '@nestjs/common';
import { regraded } from '../domain/deadline.js';
import type { Reason } from '../domain/queue-item.js';
import { DecisionRepository } from '../persistence/decision.repository.js';
import { QueueItemRepository } from '../persistence/queue-item.repository.js';

export interface ChangeUrgencyInput {
  readonly reportId: string;
  readonly urgency: Urgency;
  readonly reason: string;
}

const byPerson: Reason = {
  code: 'set_by_moderator',
  label: { en: 'set by a moderator', es: 'fijada por una persona moderadora' },
};

/** Changes how soon a report is looked at, with a reason: any moderator raises, a lead lowers, one step at a time. */
@Injectable()
export class ChangeUrgency {
  constructor(
    private readonly transactor: Transactor,
    private readonly queue: QueueItemRepository,
    private readonly decisions: DecisionRepository,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws Conflict `not_in_queue` when nobody is to look any more @throws Invalid `urgency_one_step` */
  execute(
    actor: Actor,
    { reportId, urgency, reason }: ChangeUrgencyInput,
  ): Promise<{ readonly urgency: Urgency; readonly dueAt: Date }> {
    requirePermission(actor, 'report.decide');
    const { accountId: moderatorId } = requirePerson(actor);
    return this.transactor.run(async (tx) => {
      const item = await this.queue.lock(tx, reportId);
      if (!item) throw new NotFound();
      if (item.closedAt) throw new Conflict('not_in_queue', 'This report is no longer in the queue.');
      const down = stepsDown(item.urgency, urgency);
      if (down === 0) return { urgency, dueAt: item.dueAt };
      if (down > 0) requirePermission(actor, 'report.urgency');
      if (down > 1) {
        throw new Invalid('urgency_one_step', 'Urgency is lowered one step at a time.', [
          { field: 'urgency', code: 'too_low' },
        ]);
      }
      const reasons = [...item.reasons.filter(({ code }) => code !== byPerson.code), byPerson];
      const changed = { ...item, ...regraded(item, dueHours[urgency]), urgency, reasons, urgencyByPerson: true };
      await this.queue.save(tx, changed);
      const change = { id: newId(), reportId, moderatorId, fromUrgency: item.urgency, toUrgency: urgency, reason };
      await this.decisions.insertUrgencyChange(tx, { ...change, createdAt: this.clock.now() });
      const detail = { from: item.urgency, to: urgency };
      await this.audit.append(tx, {
        actor,
        act: 'report.urgency_changed',
        objectType: 'report',
        objectId: reportId,
        detail,
      });
      return { urgency, dueAt: changed.dueAt };
    });
  }
}
