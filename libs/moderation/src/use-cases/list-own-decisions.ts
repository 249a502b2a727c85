import { type Actor, Clock, type Page, requirePermission, requirePerson } from '@habeas/kernel';
import { Injectable } from '@nestjs/common';
import { stateAfter, undoUntil } from '../domain/decision.js';
import { DecisionQuery, type OwnDecision } from '../persistence/decision.query.js';

/** A decision with what its author can still do about it. */
export interface RecentDecision extends OwnDecision {
  readonly undoUntil: Date;
  readonly undoable: boolean;
}

/** What the acting moderator decided recently, newest first. */
@Injectable()
export class ListOwnDecisions {
  constructor(
    private readonly decisions: DecisionQuery,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { limit, cursor }: { readonly limit: number; readonly cursor?: string },
  ): Promise<Page<RecentDecision>> {
    requirePermission(actor, 'report.decide');
    const page = await this.decisions.pageOf(requirePerson(actor).accountId, limit, cursor);
    const now = this.clock.now();
    return { items: page.items.map((decision) => withUndo(decision, now)), nextCursor: page.nextCursor };
  }
}

function withUndo(decision: OwnDecision, now: Date): RecentDecision {
  const stands = !decision.undoneAt && !decision.followedAt && decision.state === stateAfter[decision.outcome];
  return { ...decision, undoUntil: undoUntil(decision), undoable: stands && now <= undoUntil(decision) };
}
