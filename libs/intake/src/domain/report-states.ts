/** Every state a report can be in, as the API spells it. */
export const reportStates = [
  'draft',
  'submitted',
  'queued',
  'in_review',
  'needs_information',
  'accepted',
  'rejected',
  'duplicate',
  'withdrawn',
] as const;

export type ReportState = (typeof reportStates)[number];

/** Which side of the table may make a move. */
export type Mover = 'organization' | 'moderation' | 'system';

type Moves = Partial<Record<ReportState, readonly Mover[]>>;

/**
 * The one table of moves. A row is the present state, a column the next one, a cell who may make that move.
 * The house itself withdraws a report whose consent to be reviewed has run out.
 * A decided report goes back to review only by undoing the decision; who may undo, and until when, is the moderation side's rule.
 */
export const reportMoves = {
  draft: { submitted: ['organization'] },
  submitted: { queued: ['system', 'moderation'], withdrawn: ['organization', 'system'] },
  queued: { in_review: ['moderation'], withdrawn: ['organization', 'system'] },
  in_review: {
    queued: ['moderation', 'system'],
    needs_information: ['moderation'],
    accepted: ['moderation'],
    rejected: ['moderation'],
    duplicate: ['moderation'],
    withdrawn: ['organization', 'system'],
  },
  needs_information: { in_review: ['organization', 'moderation'], withdrawn: ['organization', 'system'] },
  accepted: { in_review: ['moderation'] },
  rejected: { in_review: ['moderation'] },
  duplicate: { in_review: ['moderation'] },
  withdrawn: {},
} as const satisfies Record<ReportState, Moves>;

/** States in which somebody still has to act; only these can be withdrawn. */
export const openStates = ['submitted', 'queued', 'in_review', 'needs_information'] as const satisfies ReportState[];

export function isOpen(state: ReportState): boolean {
  return (openStates as readonly ReportState[]).includes(state);
}

export type MoveVerdict = { allowed: true } | { allowed: false; reason: 'no_such_move' | 'not_your_move' };

/** Says whether one side may move a report, and if not, why: the move does not exist, or it belongs to another side. */
export function judgeMove(from: ReportState, to: ReportState, mover: Mover): MoveVerdict {
  const movers = (reportMoves[from] as Moves)[to];
  if (!movers) return { allowed: false, reason: 'no_such_move' };
  return movers.includes(mover) ? { allowed: true } : { allowed: false, reason: 'not_your_move' };
}
