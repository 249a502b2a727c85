/** What a moderator can decide. */
export const outcomes = ['accept', 'reject', 'request_information', 'mark_duplicate'] as const;
export type Outcome = (typeof outcomes)[number];

/** The states in which something can be decided; a report of `queued` is first claimed, which moves it to review. */
export const decidableStates = ['in_review', 'needs_information'] as const;
export type DecidableState = (typeof decidableStates)[number];

/** States of a report whose queue item is open. */
export const openQueueStates = ['queued', 'in_review', 'needs_information'] as const;
export type OpenQueueState = (typeof openQueueStates)[number];

/** Where each outcome leads. */
export const stateAfter = {
  accept: 'accepted',
  reject: 'rejected',
  request_information: 'needs_information',
  mark_duplicate: 'duplicate',
} as const satisfies Record<Outcome, string>;

/** Which outcomes each state allows. Who waits for an answer may decide without it, but not ask twice. */
export const allowedOutcomes = {
  in_review: ['accept', 'reject', 'request_information', 'mark_duplicate'],
  needs_information: ['accept', 'reject', 'mark_duplicate'],
} as const satisfies Record<DecidableState, readonly Outcome[]>;

/** Whether the outcome can follow on the state. */
export function isAllowed(state: string, outcome: Outcome): state is DecidableState {
  return isDecidable(state) && (allowedOutcomes[state] as readonly Outcome[]).includes(outcome);
}

/** Whether anything can be decided in the state. */
export function isDecidable(state: string): state is DecidableState {
  return (decidableStates as readonly string[]).includes(state);
}

/** Whether the report waits for somebody of the moderation side. */
export function isOpenInQueue(state: string): state is OpenQueueState {
  return (openQueueStates as readonly string[]).includes(state);
}

/** A decision that ends the work on a report. */
export function isFinal(outcome: Outcome): boolean {
  return outcome !== 'request_information';
}

/** Seconds in which a decision can be taken back. */
export const undoSeconds = 60;

/** A decision as far as taking it back is concerned. */
export interface TakenDecision {
  readonly moderatorId: string;
  readonly outcome: Outcome;
  readonly createdAt: Date;
  readonly undoneAt: Date | null;
  /** When something first rested on it, such as a summary. */
  readonly followedAt: Date | null;
}

/** Until when the decision can be taken back. */
export function undoUntil({ createdAt }: Pick<TakenDecision, 'createdAt'>): Date {
  return new Date(createdAt.getTime() + undoSeconds * 1_000);
}

/** Why a decision cannot be taken back. */
export type UndoRefusal = 'already_undone' | 'undo_window_over' | 'decision_followed';

/**
 * Whether a decision can be taken back, and if not, why. Something followed when the report is no longer in the state
 * that the decision brought about, when it is not the report's last decision, or when something rests on it.
 */
export function undoRefusal(
  decision: TakenDecision,
  present: { readonly state: string; readonly isLast: boolean; readonly now: Date },
): UndoRefusal | undefined {
  if (decision.undoneAt) return 'already_undone';
  if (present.now > undoUntil(decision)) return 'undo_window_over';
  const followed = decision.followedAt !== null || !present.isLast || present.state !== stateAfter[decision.outcome];
  return followed ? 'decision_followed' : undefined;
}
